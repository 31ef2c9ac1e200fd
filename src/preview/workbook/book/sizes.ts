import { BooleanNumber } from "@univerjs/core";
import type { Sheet } from "./book";

/** Pixels per point at 100 %. */
const PIXELS_PER_POINT = 4 / 3;
export const pointsOf = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
export const pixelsOf = (points: number): number => points * PIXELS_PER_POINT;

/** The height that a row takes by itself for text of a size. */
export const rowHeightFor = (size: number): number => Math.max(20, Math.round(size * 1.72));

/** Rows without a height of their own grow with the largest text in them. */
export function growRow(sheet: Sheet, row: number, size: number): void {
  const height = rowHeightFor(size);
  if (height <= sheet.grid.getRowHeight(row)) return;
  const line = sheet.grid.getRowManager().getRowOrCreate(row);
  if (line.ia !== BooleanNumber.FALSE) line.h = height;
}

/** Pixels from the left edge of a sheet to a column. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index += 1)
    if (sheet.grid.getColVisible(index)) left += sheet.grid.getColumnWidth(index);
  return left;
}

/** Pixels from the top edge of a sheet to a row. */
export function rowTop(sheet: Sheet, row: number): number {
  let top = 0;
  for (let index = 0; index < row; index += 1)
    if (sheet.grid.getRowVisible(index)) top += sheet.grid.getRowHeight(index);
  return top;
}

const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** About the width of a text in pixels: there is no screen to measure on. */
export function textWidth(text: string, size = 11, bold = false): number {
  let units = 0;
  for (const character of text) {
    if (FULL_WIDTH.test(character)) units += 1.85;
    else if (/[ijl.,:;'|!()[\] ]/.test(character)) units += 0.55;
    else if (/[mwMW%@]/.test(character)) units += 1.5;
    else if (/[A-Z]/.test(character)) units += 1.2;
    else units += 1;
  }
  return units * size * 0.66 * (bold ? 1.08 : 1);
}
