import type { ICellData, ICommandInfo, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { emitActivated, emitCalculated, emitChanged, emitSelection, type Change } from "./events";
import { followAdded, followRemoved, followVisibility } from "./follow-sheets";
import { followStructure } from "./follow-structure";
import type { Shift } from "./shift-area";
import { followRename } from "./follow-rename";
import { excelSheetName } from "../formula/engine-sheet-name";
import { followTyping } from "./table-changes";

const fromRange = (range: IRange): Area =>
  area(
    range.startRow,
    range.startColumn,
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1
  );

/** The rectangle around all cells of a write, or undefined for an empty one. */
function extent(cells: ISetRangeValuesMutationParams["cellValue"]): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const column of Object.keys(line ?? {})) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 || right < 0 ? undefined : area(top, left, bottom - top + 1, right - left + 1);
}

/** Whether a write changes content and not only how cells look. */
const changesContent = (cells: ISetRangeValuesMutationParams["cellValue"]): boolean =>
  Object.values(cells ?? {}).some((line) =>
    Object.values((line ?? {}) as Record<number, Nullable<ICellData>>).some(
      (cell) => !cell || "v" in cell || "f" in cell || "p" in cell
    )
  );

const STRUCTURE: Record<string, { type: Change["type"]; axis: Shift["axis"]; sign: 1 | -1 }> = {
  [InsertRowMutation.id]: { type: "RowInserted", axis: "row", sign: 1 },
  [RemoveRowMutation.id]: { type: "RowDeleted", axis: "row", sign: -1 },
  [InsertColMutation.id]: { type: "ColumnInserted", axis: "column", sign: 1 },
  [RemoveColMutation.id]: { type: "ColumnDeleted", axis: "column", sign: -1 },
};

/** Watches the grid: whatever changed, by a request or by a person's hand, is followed up and announced. */
export function watchChanges(book: Book): () => void {
  const names = new Map(book.sheets().map((sheet) => [sheet.id, sheet.name]));

  const written = (sheet: Sheet, params: ISetRangeValuesMutationParams): void => {
    const place = extent(params.cellValue);
    if (!place || !changesContent(params.cellValue)) return;
    const byUser = !book.isOwnChange;
    if (byUser) book.own(() => followTyping(book, sheet, place));
    emitChanged(book, { sheet, area: place, type: "RangeEdited", byUser });
    book.redraw(sheet.id);
  };

  const structured = (sheet: Sheet, id: string, range: IRange): void => {
    const { type, axis, sign } = STRUCTURE[id];
    const place = fromRange(range);
    const start = axis === "row" ? place.row : place.column;
    const count = axis === "row" ? place.rows : place.columns;
    book.own(() => followStructure(book, sheet, { axis, start, count: count * sign }));
    const lines =
      axis === "row"
        ? area(place.row, 0, place.rows, MAX_COLUMNS)
        : area(0, place.column, MAX_ROWS, place.columns);
    emitChanged(book, { sheet, area: lines, type, byUser: !book.isOwnChange });
    book.redraw(sheet.id);
  };

  const executed = (
    command: ICommandInfo,
    options?: { onlyLocal?: boolean; fromFormula?: boolean }
  ): void => {
    if (!book.isOwnChange) followSheets(book, names, command);
    const params = (command.params ?? {}) as {
      subUnitId?: string;
      range?: IRange;
      selections?: { range: IRange }[];
    };
    const sheet = params.subUnitId ? book.find(params.subUnitId) : undefined;
    if (!sheet) return;
    if (command.id === SetRangeValuesMutation.id) {
      if (options?.onlyLocal || options?.fromFormula) emitCalculated(book, sheet.id);
      else written(sheet, command.params as ISetRangeValuesMutationParams);
    } else if (STRUCTURE[command.id] && params.range) structured(sheet, command.id, params.range);
    else if (book.isQuiet) return;
    else if (command.id === SetWorksheetActiveOperation.id) {
      book.activated();
      const from = book.selection.sheetId;
      if (from !== sheet.id) {
        book.selection = { sheetId: sheet.id, areas: [area(0, 0)] };
        emitActivated(book, from, sheet.id);
        book.selected();
      }
    } else if (
      command.id === SetSelectionsOperation.id &&
      params.selections &&
      params.selections.length > 0
    ) {
      const areas = params.selections.map(({ range }) => wholeLines(sheet, fromRange(range)));
      book.selection = { sheetId: sheet.id, areas };
      emitSelection(book, sheet.id, areas);
      book.selected();
    } else if (command.id === SetWorksheetNameMutation.id) {
      const before = names.get(sheet.id);
      const after = sheet.name;
      names.set(sheet.id, after);
      if (before && before !== after) followRename(book, before, after);
    }
  };
  const listener = book.engine.commands.onCommandExecuted((command, options) =>
    executed(command, options as never)
  );
  return () => listener.dispose();
}

/** Sheets that a person adds, removes, hides or shows with the grid's tabs. */
function followSheets(book: Book, names: Map<string, string>, command: ICommandInfo): void {
  if (command.id === InsertSheetMutation.id) {
    const { sheet } = command.params as IInsertSheetMutationParams;
    followAdded(book, sheet.id);
    names.set(sheet.id, excelSheetName(sheet.name));
  } else if (command.id === RemoveSheetMutation.id) {
    const { subUnitId } = command.params as IRemoveSheetMutationParams;
    followRemoved(book, subUnitId, names.get(subUnitId) ?? "");
  } else if (command.id === SetWorksheetHideMutation.id) {
    followVisibility(book, (command.params as { subUnitId: string }).subUnitId);
  }
}

/** A person selects whole rows and columns of the grid's sheet, which is smaller than Excel's. */
function wholeLines(sheet: Sheet, selected: Area): Area {
  const rows =
    Number.isNaN(selected.row) || (selected.row === 0 && lastRow(selected) >= sheet.grid.getRowCount() - 1);
  const columns =
    Number.isNaN(selected.column) ||
    (selected.column === 0 && lastColumn(selected) >= sheet.grid.getColumnCount() - 1);
  return area(
    rows ? 0 : selected.row,
    columns ? 0 : selected.column,
    rows ? MAX_ROWS : selected.rows,
    columns ? MAX_COLUMNS : selected.columns
  );
}
