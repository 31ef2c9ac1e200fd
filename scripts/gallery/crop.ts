import type { SheetData } from "../../src/preview/workbook/data";
import { parseRect } from "../../src/plan/addresses";

/** The grid's own row of letters and column of numbers, in pixels. */
const [headings, numbers] = [20, 46];

/** How much of a sheet to show: its printed area, in pixels from the grid's corner. */
export function cropOf(sheet: SheetData): { readonly width: number; readonly height: number } {
  const area = sheet.page?.area;
  const rect = area === undefined ? undefined : parseRect(area.replace(/^.*!/, "").replaceAll("$", ""));
  if (!rect) throw new Error(`${sheet.name} has no print area.`);
  let width = numbers;
  for (let column = 0; column < rect.column + rect.columns; column++)
    width += sheet.columns[column]?.width ?? sheet.defaultColumnWidth ?? 64;
  let height = headings;
  for (let row = 0; row < rect.row + rect.rows; row++)
    height += sheet.rows[row]?.height ?? sheet.defaultRowHeight ?? 20;
  return { width: Math.ceil(width) + 12, height: Math.ceil(height) + 12 };
}
