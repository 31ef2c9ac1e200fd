import type { Area } from "../../formula";
import { cell, rectAddress, type Rect } from "../../plan/addresses";

/** A cell of a sheet; row and column count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A sheet's name in front of a reference, quoted where a formula needs it. @example prefix("Q1 25")  // "'Q1 25'!" */
export const sheetPrefix = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet)
    ? `${sheet}!`
    : `'${sheet.replaceAll("'", "''")}'!`;

/** @example placeOf("Data", { row: 1, column: 0 })  // "Data!A2" */
export const placeOf = (sheet: string, { row, column }: Position): string =>
  sheetPrefix(sheet) + cell(row, column);

/** @example areaText({ sheet: "Data", row: 0, column: 0, rows: 2, columns: 1 })  // "Data!A1:A2" */
export const areaText = ({ sheet, ...rect }: Area): string => sheetPrefix(sheet) + rectAddress(rect);

export const isInside = ({ row, column, rows, columns }: Rect, at: Position): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

/** Whether a rectangle lies in another one. */
export const covers = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/**
 * Exactly these cells as few rectangles: runs in a row, joined downwards where they are equally wide.
 *
 * @example rectanglesOf([{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 4, column: 0 }]).length  // 2
 */
export function rectanglesOf(cells: readonly Position[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Rect[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && column < last.column + last.columns) continue;
    if (last && last.row === row && column === last.column + last.columns)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const joined: Rect[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (above && above.row + above.rows === run.row) joined[at!] = { ...above, rows: above.rows + 1 };
    else {
      open.set(key, joined.length);
      joined.push(run);
    }
  }
  return joined;
}

/** The address of exactly these cells. @example regionOf([{ row: 0, column: 0 }, { row: 1, column: 0 }])  // "A1:A2" */
export const regionOf = (cells: readonly Position[]): string =>
  rectanglesOf(cells).map(rectAddress).join(",");
