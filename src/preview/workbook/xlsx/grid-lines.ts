import type { Box, SheetData } from "../data";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "./units";

/** A corner of a drawing as files anchor it: a cell and pixels inside it. */
export interface Corner {
  column: number;
  row: number;
  x: number;
  y: number;
}

type Sizes = Pick<SheetData, "columns" | "rows" | "defaultColumnWidth" | "defaultRowHeight">;

/** Pixels from the sheet's top left corner to a corner. */
export function cornerToPixels(sheet: Sizes, { column, row, x, y }: Corner): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let at = 0; at < column; at += 1) left += columnPixels(sheet, at);
  for (let at = 0; at < row; at += 1) top += rowPixels(sheet, at);
  return {
    left: left + Math.min(x, columnPixels(sheet, column)),
    top: top + Math.min(y, rowPixels(sheet, row)),
  };
}

/** The two corners of a box. */
export function boxToCorners(sheet: Sizes, { left, top, width, height }: Box): { from: Corner; to: Corner } {
  return { from: pixelsToCorner(sheet, left, top), to: pixelsToCorner(sheet, left + width, top + height) };
}

function pixelsToCorner(sheet: Sizes, left: number, top: number): Corner {
  const [column, x] = locate(Math.max(0, left), 16383, (at) => columnPixels(sheet, at));
  const [row, y] = locate(Math.max(0, top), 1048575, (at) => rowPixels(sheet, at));
  return { column, row, x, y };
}

function locate(distance: number, last: number, size: (at: number) => number): [number, number] {
  let rest = distance;
  let at = 0;
  while (at < last && rest >= size(at)) {
    rest -= size(at);
    at += 1;
  }
  return [at, rest];
}

function columnPixels(sheet: Sizes, column: number): number {
  const own = sheet.columns[column];
  return own?.hidden ? 0 : (own?.width ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
}

function rowPixels(sheet: Sizes, row: number): number {
  const own = sheet.rows[row];
  return own?.hidden ? 0 : (own?.height ?? sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
}
