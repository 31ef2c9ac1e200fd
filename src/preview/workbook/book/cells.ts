import type { ICellData, Nullable } from "@univerjs/core";
import { UNIT } from "../engine/engine";
import type { CellValue } from "../preview-workbook";
import { area, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { toCellValue } from "./values";

type SparseCells = Record<number, Record<number, ICellData | null | undefined> | undefined>;
interface Rectangle {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

const fromRectangle = (r: Rectangle): Area =>
  area(r.startRow, r.startColumn, r.endRow - r.startRow + 1, r.endColumn - r.startColumn + 1);

/** The spilled cells of a sheet: values that stand in cells without content of their own. */
function spilled(book: Book, sheetId: string): SparseCells {
  return (book.spills.getArrayFormulaCellData()?.[UNIT]?.[sheetId] ?? {}) as SparseCells;
}

/** The rectangles that dynamic arrays of a sheet fill, by their first cell. */
export function spillRanges(book: Book, sheetId: string): { row: number; column: number; area: Area }[] {
  const ranges = (book.spills.getArrayFormulaRange()?.[UNIT]?.[sheetId] ?? {}) as Record<
    number,
    Record<number, Rectangle | null>
  >;
  const found: { row: number; column: number; area: Area }[] = [];
  for (const [row, columns] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries(columns ?? {})) {
      if (range) found.push({ row: Number(row), column: Number(column), area: fromRectangle(range) });
    }
  }
  return found;
}

/** True when a cell holds something of its own, not a format alone. */
export const hasContent = (cell: Nullable<ICellData>): cell is ICellData =>
  !!cell && !!(cell.f || cell.si || (cell.v !== null && cell.v !== undefined) || cell.p);

/** The cell of the grid, or the value that a spill puts there. */
export function cellAt(book: Book, sheet: Sheet, row: number, column: number): Nullable<ICellData> {
  const cell = sheet.grid.getCellRaw(row, column);
  if (hasContent(cell)) return cell;
  return spilled(book, sheet.id)[row]?.[column] ?? cell;
}

/** Calls back for each cell of an area, row by row, without walking through empty rows twice. */
export function mapCells<R>(
  book: Book,
  sheet: Sheet,
  within: Area,
  make: (cell: Nullable<ICellData>, row: number, column: number) => R
): R[][] {
  const matrix = sheet.grid.getCellMatrix().getMatrix() as SparseCells;
  const spills = spilled(book, sheet.id);
  const rows: R[][] = [];
  for (let r = 0; r < within.rows; r += 1) {
    const row = within.row + r;
    const own = matrix[row];
    const spill = spills[row];
    const line: R[] = [];
    for (let c = 0; c < within.columns; c += 1) {
      const column = within.column + c;
      const cell = own?.[column];
      line.push(make(hasContent(cell) ? cell : (spill?.[column] ?? cell), row, column));
    }
    rows.push(line);
  }
  return rows;
}

export function readValues(book: Book, sheet: Sheet, within: Area): CellValue[][] {
  return mapCells(book, sheet, within, toCellValue);
}

/** The smallest rectangle with everything that is in a sheet: content, and unless `valuesOnly` formats too. */
export function usedArea(book: Book, sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const outside = (row: number): boolean =>
    within !== undefined && (row < within.row || row > lastRow(within));
  const see = (row: number, column: number): void => {
    if (within && (column < within.column || column > lastColumn(within))) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  };
  const scan = (cells: SparseCells, styled: boolean): void => {
    for (const row of Object.keys(cells)) {
      if (outside(Number(row))) continue;
      const line = cells[Number(row)];
      for (const column of Object.keys(line ?? {})) {
        const cell = line![Number(column)];
        if (!cell) continue;
        if (
          cell.f ||
          cell.si ||
          cell.p ||
          (cell.v !== null && cell.v !== undefined && cell.v !== "") ||
          (styled && cell.s)
        )
          see(Number(row), Number(column));
      }
    }
  };
  scan(sheet.grid.getCellMatrix().getMatrix() as SparseCells, !valuesOnly);
  scan(spilled(book, sheet.id), false);
  return bottom < 0 ? undefined : area(top, left, bottom - top + 1, right - left + 1);
}
