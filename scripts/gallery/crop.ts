import { parseRect, type Rect } from "../../src/plan/addresses";
import type { SheetData } from "../../src/preview/workbook/data";

/** The grid's own row of letters and column of numbers, in pixels. */
export const headings = { width: 46, height: 20 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How much of a scorecard's sheet to show, in pixels: its printed columns but the last, which is there for
 * comments and empty, down to the row of a cell.
 */
export function cardCrop(sheet: SheetData, last: string): Size {
  const area = printArea(sheet);
  const cell = parseRect(last.replaceAll("$", ""));
  if (!cell) throw new Error(`${last} is no cell of ${sheet.name}.`);
  return sizeOf(sheet, cell.row + 1, area.column + area.columns - 1);
}

/** What is printed of a sheet, as far as it fits into a picture. */
export function pageCrop(sheet: SheetData, most: number): Size {
  const area = printArea(sheet);
  const { width, height } = sizeOf(sheet, area.row + area.rows, area.column + area.columns);
  return { width: width + margin, height: Math.min(most, height + margin) };
}

/** White at the right and at the bottom, so that a frame at the edge shows whole. */
const margin = 12;

function printArea(sheet: SheetData): Rect {
  const area = parseRect((sheet.page?.area ?? "").replace(/^.*!/, "").replaceAll("$", ""));
  if (!area) throw new Error(`${sheet.name} has no print area.`);
  return area;
}

function sizeOf(sheet: SheetData, rows: number, columns: number): Size {
  let [width, height] = [0, 0];
  for (let column = 0; column < columns; column++)
    width += sheet.columns[column]?.width ?? sheet.defaultColumnWidth ?? 64;
  for (let row = 0; row < rows; row++) height += sheet.rows[row]?.height ?? sheet.defaultRowHeight ?? 20;
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
