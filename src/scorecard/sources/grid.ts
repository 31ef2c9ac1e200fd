import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from "../../audit/snapshot";
import { parseRect, type Rect } from "../../plan/addresses";
import type { Source } from "./source";
import type { SourceColumn } from "./source-column";

/** Cells of a snapshot by position on their sheet. */

export const sheetOf = (snapshot: Snapshot, name: string): SheetSnapshot | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);

/** The value of a cell; "" where the snapshot has none. Rows and columns count from 0. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  return sheet.values[row - origin.row]?.[column - origin.column] ?? "";
}

export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  return sheet.numberFormats?.[row - origin.row]?.[column - origin.column] ?? "";
}

/** The rectangle that a table's data fill, without header and totals row. */
export function tableData(table: TableSnapshot): Rect | undefined {
  const rect = parseRect(table.address);
  return rect && { ...rect, row: rect.row + 1, rows: rect.rows - 1 - (table.hasTotals ? 1 : 0) };
}

/** The data of one column of a source, from top to bottom. */
export function columnValues(snapshot: Snapshot, source: Source, column: SourceColumn): CellValue[] {
  const sheet = sheetOf(snapshot, source.sheet);
  const rect = parseRect(source.address);
  if (!sheet || !rect) return [];
  return Array.from({ length: source.rows }, (_, i) =>
    valueAt(sheet, rect.row + 1 + i, rect.column + column.index)
  );
}

export const isError = (value: CellValue): boolean =>
  typeof value === "string" && /^#(N\/A|DIV\/0!|NUM!|VALUE!|NULL!|NAME\?|REF!|SPILL!|CALC!)/.test(value);
