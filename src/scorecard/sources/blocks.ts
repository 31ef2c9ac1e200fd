import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import { overlap, type Rect } from "../../plan/addresses";
import { isError, valueAt } from "./grid";

/** A header needs two columns; what is below needs two rows of data. */
const minColumns = 2;
const minRows = 2;

const isText = (value: CellValue): boolean =>
  typeof value === "string" && value.trim() !== "" && !isError(value);

/**
 * Rectangles with a header row on a sheet, wherever they start: below titles, right of blank
 * columns, side by side. A header is a run of two or more texts with data under it; the block
 * ends where a row is blank across its columns. Cells in `taken` (tables, names) are left out.
 */
export function findBlocks(sheet: SheetSnapshot, taken: readonly Rect[]): Rect[] {
  if (!sheet.origin || sheet.values.length === 0) return [];
  const { row: top, column: left } = sheet.origin;
  const bottom = top + sheet.values.length;
  const right = left + Math.max(...sheet.values.map((row) => row.length));
  const found: Rect[] = [];
  const free = (row: number, column: number): boolean =>
    ![...taken, ...found].some((rect) => overlap(rect, { row, column, rows: 1, columns: 1 }));

  for (let row = top; row < bottom - minRows; row++) {
    for (let column = left; column < right; column++) {
      let end = column;
      while (end < right && isText(valueAt(sheet, row, end)) && free(row, end)) end++;
      if (end - column >= minColumns) {
        const block = blockUnder(sheet, { row, column, rows: 1, columns: end - column }, bottom, taken);
        if (block) found.push(block);
      }
      column = Math.max(column, end);
    }
  }
  return found;
}

function blockUnder(
  sheet: SheetSnapshot,
  header: Rect,
  bottom: number,
  taken: readonly Rect[]
): Rect | undefined {
  const columns = Array.from({ length: header.columns }, (_, i) => header.column + i);
  const cells = (row: number): CellValue[] => columns.map((column) => valueAt(sheet, row, column));
  let end = header.row + 1;
  while (
    end < bottom &&
    cells(end).some((v) => v !== "") &&
    !taken.some((rect) => overlap(rect, { ...header, row: end }))
  )
    end++;
  const rows = end - header.row - 1;
  if (rows < minRows) return undefined;
  const hasNumbers = (row: number): boolean =>
    cells(row).some((v) => typeof v === "number" || typeof v === "boolean");
  const anyNumbers = Array.from({ length: rows }, (_, i) => header.row + 1 + i).some(hasNumbers);
  // A second line of headings: the row just above the first numbers is the header.
  if (anyNumbers && !hasNumbers(header.row + 1) && hasNumbers(header.row + 2)) {
    return cells(header.row + 1).every(isText) ? undefined : { ...header, rows: rows + 1 };
  }
  return { ...header, rows: rows + 1 };
}
