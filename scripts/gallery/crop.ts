import { parseRect } from "../../src/plan/addresses";
import type { SheetData } from "../../src/preview/workbook/data";

/** The grid's own row of letters and column of numbers, in pixels. */
export const headings = { width: 46, height: 20 } as const;

/**
 * How much of a scorecard's sheet to show, in pixels: its printed columns but the last, which is there for
 * comments and empty, down to the row of a cell.
 */
export function cropOf(sheet: SheetData, last: string): { readonly width: number; readonly height: number } {
  const area = parseRect((sheet.page?.area ?? "").replace(/^.*!/, "").replaceAll("$", ""));
  const cell = parseRect(last.replaceAll("$", ""));
  if (!area || !cell) throw new Error(`${sheet.name} has no print area down to ${last}.`);
  let width = 0;
  for (let column = 0; column < area.column + area.columns - 1; column++)
    width += sheet.columns[column]?.width ?? sheet.defaultColumnWidth ?? 64;
  let height = 0;
  for (let row = 0; row <= cell.row; row++) height += sheet.rows[row]?.height ?? sheet.defaultRowHeight ?? 20;
  return { width: Math.ceil(width), height: Math.ceil(height) };
}
