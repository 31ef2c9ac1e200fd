import type { Area, Block, CellArea, CellReader, TableArea, Value } from "../../formula";
import { parseRect, type Rect } from "../../plan/addresses";
import type { CellData, SheetData, WorkbookData } from "../../preview/workbook/data";

/** A calculated workbook as an explanation asks it. */
export class WorkbookReader implements CellReader {
  readonly tables: readonly TableArea[];
  private readonly spills = new Map<SheetData, readonly Rect[]>();

  constructor(private readonly data: WorkbookData) {
    this.tables = data.sheets.flatMap((sheet) => tablesOf(sheet));
  }

  get firstSheet(): SheetData {
    return this.data.sheets[0];
  }

  /** The sheet of a name, without regard to case. */
  sheet(name: string): SheetData | undefined {
    return this.data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  area({ sheet: name, row, column, rows, columns }: Area): CellArea | undefined {
    const sheet = this.sheet(name);
    if (!sheet) return undefined;
    const of = <T>(each: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => each(row + r, column + c))
      );
    const values: Block = of((r, c) => this.valueAt(sheet, r, c));
    return { values, formats: of((r, c) => this.formatOf(sheet.cells[r]?.[c])) };
  }

  extent(name: string): { rows: number; columns: number } | undefined {
    const sheet = this.sheet(name);
    if (!sheet) return undefined;
    const rows = Object.keys(sheet.cells).map(Number);
    const columns = rows.flatMap((row) => Object.keys(sheet.cells[row]).map(Number));
    const past = (places: readonly number[]): number =>
      places.reduce((most, place) => Math.max(most, place + 1), 0);
    return { rows: past(rows), columns: past(columns) };
  }

  nameFormula(name: string, sheet: string): string | undefined {
    const same = (one: { readonly name: string }): boolean => one.name.toLowerCase() === name.toLowerCase();
    return (this.sheet(sheet)?.names.find(same) ?? this.data.names.find(same))?.formula;
  }

  spill(name: string, row: number, column: number): Area | undefined {
    const sheet = this.sheet(name);
    const address = sheet?.cells[row]?.[column]?.spill;
    const rect = address ? parseRect(address) : undefined;
    return sheet && rect && { sheet: sheet.name, ...rect };
  }

  /** What the formula that fills a cell from elsewhere fills; undefined where none does. */
  spillOver(sheet: SheetData, row: number, column: number): Rect | undefined {
    return this.spillsOf(sheet).find(
      (rect) =>
        row >= rect.row &&
        row < rect.row + rect.rows &&
        column >= rect.column &&
        column < rect.column + rect.columns
    );
  }

  formatOf(cell: CellData | undefined): string {
    return this.data.styles[cell?.style ?? 0]?.numberFormat ?? "General";
  }

  /** What a cell holds: "" where a formula gives no value, null where there is none. */
  valueAt(sheet: SheetData, row: number, column: number): Value {
    const cell = sheet.cells[row]?.[column];
    if (cell?.value !== undefined && cell.value !== "")
      return cell.error ? { error: String(cell.value) } : cell.value;
    return cell?.formula !== undefined || this.spillOver(sheet, row, column) ? "" : null;
  }

  private spillsOf(sheet: SheetData): readonly Rect[] {
    let found = this.spills.get(sheet);
    if (!found) {
      const cells = Object.values(sheet.cells).flatMap((row) => Object.values(row));
      found = cells.flatMap(({ spill }) => (spill ? (parseRect(spill) ?? []) : []));
      this.spills.set(sheet, found);
    }
    return found;
  }
}

const tablesOf = (sheet: SheetData): TableArea[] =>
  sheet.tables.flatMap(({ name, address, columns, headerRow, totalsRow }) => {
    const area = parseRect(address);
    return area
      ? [{ name, sheet: sheet.name, area, columns, hasHeader: headerRow, hasTotals: totalsRow }]
      : [];
  });
