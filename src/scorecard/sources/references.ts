import type { SheetSnapshot } from "../../audit/snapshot";
import { absoluteRange, type Rect } from "../../plan/addresses";
import { columnRange, onSheet } from "../../plan/references";
import { valueAt } from "./grid";

/** Rows below a free block that its references take in as well, so that new rows count without another step. */
export const roomBelow = 2000;

/** The same where formulas read periods from text, cell by cell: as many as there are, and some. */
export const roomForText = (rows: number): number => Math.min(roomBelow, Math.max(36, rows));

/** Columns right of a block with periods across that its references take in, for the periods to come. */
const roomBeside = 24;

/** How formulas name the parts of a range. Columns count from 0 within the range. */
export interface RangeReferences {
  /** The data of one column. */
  column(column: number): string;
  /** The header cells from a column on, with room for new ones. */
  headers(first: number): string;
  /** The cells above these. */
  aboveHeaders(first: number): string;
  /** The data of the same columns. */
  body(first: number): string;
  /** The last of these columns, counted on the sheet. */
  readonly last: number;
  /** The same rows of one column as `body` has. */
  bodyColumn(column: number): string;
}

/** @param room rows below and columns beside are taken in up to so many rows; 0 for none */
export function rangeReferences(sheet: SheetSnapshot, rect: Rect, room: number): RangeReferences {
  const growing = room > 0;
  const { row: header, column: left } = rect;
  const lastRow = header + rect.rows - 1;
  const lastColumn = left + rect.columns - 1;
  const reach = growing ? lastRow + freeRows(sheet, rect, room) : lastRow;
  const last = growing ? lastColumn + freeColumns(sheet, rect) : lastColumn;
  return {
    column: (column) => columnRange(sheet.name, left + column, header + 1, reach),
    headers: (first) => onSheet(sheet.name, absoluteRange(header, left + first, header, last)),
    aboveHeaders: (first) => onSheet(sheet.name, absoluteRange(header - 1, left + first, header - 1, last)),
    body: (first) => onSheet(sheet.name, absoluteRange(header + 1, left + first, lastRow, last)),
    last,
    bodyColumn: (column) => columnRange(sheet.name, left + column, header + 1, lastRow),
  };
}

/** Blank rows below a block, up to what stands there next. */
function freeRows(sheet: SheetSnapshot, rect: Rect, room: number): number {
  const last = rect.row + rect.rows - 1;
  const end = sheet.origin!.row + sheet.values.length - 1;
  for (let row = last + 1; row <= Math.min(end, last + room); row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (valueAt(sheet, row, column) !== "") return row - last - 1;
  return room;
}

/** Blank columns right of a block, up to what stands there next; one stays free as the gap. */
function freeColumns(sheet: SheetSnapshot, rect: Rect): number {
  const last = rect.column + rect.columns - 1;
  for (let column = last + 1; column <= last + roomBeside + 1; column++)
    for (let row = Math.max(0, rect.row - 1); row < rect.row + rect.rows; row++)
      if (valueAt(sheet, row, column) !== "") return Math.max(0, column - last - 2);
  return roomBeside;
}
