import {
  Dimension,
  Direction,
  RANGE_TYPE,
  sequenceExecute,
  type IMutationInfo,
  type IRange,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
  getInsertRangeMutations,
  getRemoveRangeMutations,
} from "@univerjs/sheets";
import { accessDenied } from "../objects/remote";
import { UNIT } from "../engine/engine";
import { area, intersection, isWholeColumns, isWholeRows, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { usedArea } from "./cells";
import { checkUnlocked, clip } from "./write";

export const toRectangle = (target: Area, rangeType = RANGE_TYPE.NORMAL): IRange => ({
  startRow: target.row,
  endRow: lastRow(target),
  startColumn: target.column,
  endColumn: lastColumn(target),
  rangeType,
});

/**
 * The grid works out what formulas, names and merges become for the sheet in view only, and leaves
 * the selection where it worked: both are put back.
 */
function inView(book: Book, sheet: Sheet, change: () => void): void {
  if (sheet.state.protection) throw accessDenied();
  const { selection } = book;
  const active = book.grid.getActiveSheet()?.getSheetId() ?? sheet.id;
  const show = (id: string): void =>
    void book.run(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
  book.quietly(() => {
    if (active !== sheet.id) show(sheet.id);
    try {
      change();
    } finally {
      if (active !== sheet.id) show(active);
    }
  });
  book.selection = selection;
}

/** Moves the cells of part of a sheet, with whatever refers to them; the grid's own commands for it answer too late. */
function moveCells(
  book: Book,
  sheet: Sheet,
  target: Area,
  commandId: string,
  moves: (params: MoveParams) => { redo: IMutationInfo[] },
  axis: Dimension
): void {
  const interceptor = book.engine.injector.get(SheetInterceptorService);
  const range = toRectangle(target);
  const intercepted = interceptor.onCommandExecute({ id: commandId, params: { range } });
  const { redo } = moves({ unitId: UNIT, subUnitId: sheet.id, range, shiftDimension: axis, cellValue: {} });
  book.own(() =>
    sequenceExecute([...(intercepted.preRedos ?? []), ...redo, ...intercepted.redos], book.engine.commands)
  );
  const after = interceptor.afterCommandExecute({ id: commandId, params: { range } });
  book.own(() => sequenceExecute(after.redos, book.engine.commands));
}

type MoveParams = Parameters<typeof getInsertRangeMutations>[1];

/** Inserts blank cells; whole rows and columns when the area spans the sheet. */
export function insertCells(book: Book, sheet: Sheet, target: Area, shift: "Down" | "Right"): void {
  const at = { unitId: UNIT, subUnitId: sheet.id };
  const accessor = book.engine.injector;
  inView(book, sheet, () => {
    if (isWholeRows(target)) {
      book.run(InsertRowByRangeCommand.id, {
        ...at,
        range: toRectangle({ ...clip(sheet, target), rows: target.rows }, RANGE_TYPE.ROW),
        direction: Direction.UP,
      });
    } else if (isWholeColumns(target)) {
      book.run(InsertColByRangeCommand.id, {
        ...at,
        range: toRectangle({ ...clip(sheet, target), columns: target.columns }, RANGE_TYPE.COLUMN),
        direction: Direction.LEFT,
      });
    } else {
      const used = usedArea(book, sheet, false) ?? target;
      book.reserve(sheet, area(0, 0, lastRow(used) + 1 + target.rows, lastColumn(used) + 1 + target.columns));
      const down = shift === "Down";
      moveCells(
        book,
        sheet,
        target,
        down ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id,
        (params) => getInsertRangeMutations(accessor, params),
        down ? Dimension.ROWS : Dimension.COLUMNS
      );
    }
  });
}

/** Removes cells; what is below or to the right moves into their place. */
export function deleteCells(book: Book, sheet: Sheet, target: Area, shift: "Up" | "Left"): void {
  const at = { unitId: UNIT, subUnitId: sheet.id };
  const accessor = book.engine.injector;
  inView(book, sheet, () => {
    if (isWholeRows(target)) {
      book.run(RemoveRowByRangeCommand.id, {
        ...at,
        range: toRectangle(clip(sheet, target), RANGE_TYPE.ROW),
      });
    } else if (isWholeColumns(target)) {
      book.run(RemoveColByRangeCommand.id, {
        ...at,
        range: toRectangle(clip(sheet, target), RANGE_TYPE.COLUMN),
      });
    } else {
      const up = shift === "Up";
      moveCells(
        book,
        sheet,
        target,
        up ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id,
        (params) => getRemoveRangeMutations(accessor, params),
        up ? Dimension.ROWS : Dimension.COLUMNS
      );
    }
  });
}

/** The merged areas of a sheet that touch an area. */
export function mergesIn(sheet: Sheet, target: Area): Area[] {
  return sheet.grid
    .getMergeData()
    .map((merged) =>
      area(
        merged.startRow,
        merged.startColumn,
        merged.endRow - merged.startRow + 1,
        merged.endColumn - merged.startColumn + 1
      )
    )
    .filter((merged) => intersection(merged, target) !== undefined);
}

export function unmerge(book: Book, sheet: Sheet, target: Area): void {
  const merged = mergesIn(sheet, target);
  if (merged.length === 0) return;
  book.run(RemoveWorksheetMergeMutation.id, {
    unitId: UNIT,
    subUnitId: sheet.id,
    ranges: merged.map((item) => toRectangle(item)),
  });
}

/** Merges an area into one cell, or each of its rows; only the first value of each stays. */
export function merge(book: Book, sheet: Sheet, target: Area, across: boolean): void {
  checkUnlocked(book, sheet, target);
  unmerge(book, sheet, target);
  const parts = across
    ? Array.from({ length: target.rows }, (_, r) => area(target.row + r, target.column, 1, target.columns))
    : [target];
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
  book.run(AddWorksheetMergeMutation.id, {
    unitId: UNIT,
    subUnitId: sheet.id,
    ranges: kept.map((part) => toRectangle(part)),
  });
}
