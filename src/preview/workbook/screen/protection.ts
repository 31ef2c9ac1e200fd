import { CustomCommandExecutionError, type ICommandInfo } from "@univerjs/core";
import { SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { BrowserOptions } from "../browser";
import type { Book, Sheet } from "../book/book";
import { styleAt } from "../book/write";

/** What is refused on a protected sheet unless an option of the protection allows it. */
const ALLOWED_BY: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: "allowInsertRows",
  [RemoveRowMutation.id]: "allowDeleteRows",
  [InsertColMutation.id]: "allowInsertColumns",
  [RemoveColMutation.id]: "allowDeleteColumns",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
  [SetRowHiddenMutation.id]: "allowFormatRows",
  [SetRowVisibleMutation.id]: "allowFormatRows",
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [SetColHiddenMutation.id]: "allowFormatColumns",
  [SetColVisibleMutation.id]: "allowFormatColumns",
  [AddWorksheetMergeMutation.id]: "",
  [RemoveWorksheetMergeMutation.id]: "",
};

/** What is refused where the structure of the workbook is protected. */
const STRUCTURE = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

type Cells = Record<string, Record<string, object | null> | null | undefined>;

const isLocked = (book: Book, sheet: Sheet, row: number, column: number): boolean =>
  styleAt(book, sheet, row, column).locked !== false;

/** Whether a change of cells touches one that is locked, formats alone being allowed by an option. */
function touchesLocked(book: Book, sheet: Sheet, cells: Cells | undefined): boolean {
  const formatting = sheet.state.protection?.allowFormatCells === true;
  return Object.entries(cells ?? {}).some(([row, line]) =>
    Object.entries(line ?? {}).some(
      ([column, cell]) =>
        !(formatting && cell && Object.keys(cell).every((key) => key === "s")) &&
        isLocked(book, sheet, Number(row), Number(column))
    )
  );
}

/** What commands say of what they are about to do. */
interface Given {
  readonly subUnitId?: string;
  readonly cellValue?: Cells;
  readonly visible?: boolean;
  readonly from?: { readonly subUnitId: string; readonly value: Cells };
  readonly to?: { readonly subUnitId: string; readonly value: Cells };
}

/** Whether cells are moved from or to a protected sheet's locked cells. */
function movesLocked(book: Book, { from, to }: Given): boolean {
  return [from, to].some((end) => {
    const sheet = end && book.find(end.subUnitId);
    return sheet?.state.protection !== undefined && touchesLocked(book, sheet, end?.value);
  });
}

/** Whether a person may not do what a command of the grid is about to do. */
function refusal(book: Book, { id, params }: ICommandInfo): "protected" | "structure" | undefined {
  if (STRUCTURE.has(id)) return book.structureLocked ? "structure" : undefined;
  const given = (params ?? {}) as Given;
  if (id === MoveRangeMutation.id) return movesLocked(book, given) ? "protected" : undefined;
  if (id === SetCellEditVisibleOperation.id) {
    const at = book.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    const sheet = book.find(book.selection.sheetId);
    if (!given.visible || !sheet?.state.protection || !at) return undefined;
    return isLocked(book, sheet, at.actualRow, at.actualColumn) ? "protected" : undefined;
  }
  const sheet = given.subUnitId === undefined ? undefined : book.find(given.subUnitId);
  const protection = sheet?.state.protection;
  if (!sheet || !protection) return undefined;
  if (id === SetRangeValuesMutation.id)
    return touchesLocked(book, sheet, given.cellValue) ? "protected" : undefined;
  return id in ALLOWED_BY && protection[ALLOWED_BY[id]] !== true ? "protected" : undefined;
}

/**
 * Holds a person to what protection allows, as the library's requests are: typing into a locked cell is refused
 * before it begins, whatever else changes one before it is done.
 */
export function attachProtection(book: Book, options: BrowserOptions): () => void {
  const guard = book.engine.commands.beforeCommandExecuted((command, given) => {
    if (book.isOwnChange || given?.onlyLocal || given?.fromFormula) return;
    const reason = refusal(book, command);
    if (!reason) return;
    options.onRefused?.(reason);
    throw new CustomCommandExecutionError(`Refused: ${reason}`);
  });
  return () => guard.dispose();
}
