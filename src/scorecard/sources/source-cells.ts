import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import { cell, type Rect } from "../../plan/addresses";
import type { SourceColumn } from "./source-column";
import { formatAt, valueAt } from "./grid";
import type { TotalCell } from "./totals";

/** The cells under a header row, by row and column from 0. */
export class SourceCells {
  readonly rows: number;
  private readonly totals: ReadonlySet<number>;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly rect: Rect,
    totals: readonly TotalCell[] = []
  ) {
    this.rows = rect.rows - 1;
    this.totals = new Set(totals.map(({ row }) => row));
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.sheet, this.rect.row + 1 + row, this.rect.column + column);
  }

  format(row: number, column: number): string {
    return formatAt(this.sheet, this.rect.row + 1 + row, this.rect.column + column);
  }

  address(row: number, column: number): string {
    return cell(this.rect.row + 1 + row, this.rect.column + column);
  }

  isTotal(row: number): boolean {
    return this.totals.has(row);
  }

  /** Rows that are neither blank throughout nor totals. */
  get counted(): readonly number[] {
    return (this.counting ??= this.count());
  }

  private counting?: readonly number[];

  private count(): number[] {
    const columns = Array.from({ length: this.rect.columns }, (_, i) => i);
    return Array.from({ length: this.rows }, (_, row) => row).filter(
      (row) => !this.totals.has(row) && columns.some((column) => this.value(row, column) !== "")
    );
  }

  valuesOf(column: Pick<SourceColumn, "index">, rows: readonly number[] = this.counted): CellValue[] {
    return rows.map((row) => this.value(row, column.index));
  }
}
