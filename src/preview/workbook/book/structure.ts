import { Direction, RANGE_TYPE, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import { accessDenied } from "../objects/remote";
import { UNIT } from "../engine/engine";
import { area, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { checkUnlocked, clip } from "./write";

export const toRectangle = (target: Area, rangeType = RANGE_TYPE.NORMAL): IRange => ({
  startRow: target.row,
  endRow: lastRow(target),
  startColumn: target.column,
  endColumn: lastColumn(target),
  rangeType,
});

/** Inserts blank cells; whole rows and columns when the area spans the sheet. */
export function insertCells(book: Book, sheet: Sheet, target: Area, shift: "Down" | "Right"): void {
  if (sheet.state.protection) throw accessDenied();
  const at = { unitId: UNIT, subUnitId: sheet.id };
  if (isWholeRows(target)) {
    const range = toRectangle({ ...clip(sheet, target), rows: target.rows }, RANGE_TYPE.ROW);
    book.run(InsertRowCommand.id, { ...at, range, direction: Direction.UP });
  } else if (isWholeColumns(target)) {
    const range = toRectangle({ ...clip(sheet, target), columns: target.columns }, RANGE_TYPE.COLUMN);
    book.run(InsertColCommand.id, { ...at, range, direction: Direction.LEFT });
  } else {
    book.run(shift === "Down" ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, { ...at, range: toRectangle(target) });
  }
}

/** Removes cells; what is below or to the right moves into their place. */
export function deleteCells(book: Book, sheet: Sheet, target: Area, shift: "Up" | "Left"): void {
  if (sheet.state.protection) throw accessDenied();
  const at = { unitId: UNIT, subUnitId: sheet.id };
  if (isWholeRows(target)) {
    book.run(RemoveRowByRangeCommand.id, { ...at, range: toRectangle(clip(sheet, target), RANGE_TYPE.ROW) });
  } else if (isWholeColumns(target)) {
    book.run(RemoveColByRangeCommand.id, { ...at, range: toRectangle(clip(sheet, target), RANGE_TYPE.COLUMN) });
  } else {
    book.run(shift === "Up" ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, { ...at, range: toRectangle(target) });
  }
}

/** The merged areas of a sheet that touch an area. */
export function mergesIn(sheet: Sheet, target: Area): Area[] {
  return sheet.grid
    .getMergeData()
    .map((merged) => area(merged.startRow, merged.startColumn, merged.endRow - merged.startRow + 1, merged.endColumn - merged.startColumn + 1))
    .filter((merged) => intersection(merged, target) !== undefined);
}

export function unmerge(book: Book, sheet: Sheet, target: Area): void {
  const merged = mergesIn(sheet, target);
  if (merged.length === 0) return;
  book.run(RemoveWorksheetMergeMutation.id, { unitId: UNIT, subUnitId: sheet.id, ranges: merged.map((item) => toRectangle(item)) });
}

/** Merges an area into one cell, or each of its rows; only the first value of each stays. */
export function merge(book: Book, sheet: Sheet, target: Area, across: boolean): void {
  checkUnlocked(book, sheet, target);
  unmerge(book, sheet, target);
  const parts = across ? Array.from({ length: target.rows }, (_, r) => area(target.row + r, target.column, 1, target.columns)) : [target];
  const kept = parts.filter((part) => part.rows * part.columns > 1);
  for (const part of kept) {
    const patch: Record<number, Record<number, { v: null; f: null; p: null; si: null; t: null }>> = {};
    for (let row = part.row; row <= lastRow(part); row += 1) {
      for (let column = part.column; column <= lastColumn(part); column += 1) {
        if ((row === part.row && column === part.column) || !sheet.grid.getCellRaw(row, column)) continue;
        (patch[row] ??= {})[column] = { v: null, f: null, p: null, si: null, t: null };
      }
    }
    if (Object.keys(patch).length > 0) book.write(sheet.id, patch);
  }
  book.run(AddWorksheetMergeMutation.id, { unitId: UNIT, subUnitId: sheet.id, ranges: kept.map((part) => toRectangle(part)) });
}
