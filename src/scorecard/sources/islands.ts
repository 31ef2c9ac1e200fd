import type { SheetSnapshot } from "../../audit/snapshot";
import { overlap, type Rect } from "../../plan/addresses";

/** Which cells of a sheet are filled and belong to no table or named range. */
export class Filled {
  private readonly rows: boolean[][];
  private readonly top: number;
  private readonly left: number;

  constructor(sheet: SheetSnapshot, taken: readonly Rect[]) {
    this.top = sheet.origin?.row ?? 0;
    this.left = sheet.origin?.column ?? 0;
    this.rows = sheet.values.map((row) =>
      row.map((value) => value !== "" && (typeof value !== "string" || value.trim() !== ""))
    );
    for (const rect of taken)
      for (let row = rect.row; row < rect.row + rect.rows; row++)
        for (let column = rect.column; column < rect.column + rect.columns; column++) {
          const line = this.rows[row - this.top];
          if (line && column - this.left in line) line[column - this.left] = false;
        }
  }

  has(row: number, column: number): boolean {
    return this.rows[row - this.top]?.[column - this.left] ?? false;
  }

  rowIn({ column, columns }: Pick<Rect, "column" | "columns">, row: number): boolean {
    for (let c = column; c < column + columns; c++) if (this.has(row, c)) return true;
    return false;
  }

  columnIn({ row, rows }: Pick<Rect, "row" | "rows">, column: number): boolean {
    for (let r = row; r < row + rows; r++) if (this.has(r, column)) return true;
    return false;
  }

  get all(): Rect {
    const columns = this.rows.reduce((most, row) => Math.max(most, row.length), 0);
    return { row: this.top, column: this.left, rows: this.rows.length, columns };
  }
}

/** The stretches of places from `from` on that are filled, one after another without a gap. */
function runs(from: number, count: number, filled: (at: number) => boolean): [from: number, count: number][] {
  const found: [number, number][] = [];
  for (let at = from; at < from + count; at++) {
    const last = found.at(-1);
    if (!filled(at)) continue;
    if (last && last[0] + last[1] === at) last[1]++;
    else found.push([at, 1]);
  }
  return found;
}

/**
 * The parts of a region that blank rows and blank columns separate, from top to bottom and left to
 * right. A rectangle without any blank row or column is one part.
 */
export function islands(filled: Filled, region: Rect): Rect[] {
  const rows = runs(region.row, region.rows, (row) => filled.rowIn(region, row));
  if (rows.length === 0) return [];
  if (rows.length > 1 || rows[0][1] < region.rows)
    return rows.flatMap(([row, count]) => islands(filled, { ...region, row, rows: count }));
  const columns = runs(region.column, region.columns, (column) => filled.columnIn(region, column));
  if (columns.length > 1 || columns[0][1] < region.columns)
    return columns.flatMap(([column, count]) => islands(filled, { ...region, column, columns: count }));
  return [region];
}

export const overlapsAny = (rect: Rect, others: readonly Rect[]): boolean =>
  others.some((other) => overlap(rect, other));
