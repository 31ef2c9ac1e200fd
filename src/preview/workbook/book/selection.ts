import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { UNIT } from "../engine/engine";
import type { Area } from "./area";
import type { Book } from "./book";
import { toRectangle } from "./structure";
import { clip } from "./write";

/** Shows a sheet. */
export function activate(book: Book, sheetId: string): void {
  if (book.grid.getActiveSheet()?.getSheetId() !== sheetId) {
    book.run(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: sheetId });
  }
  if (book.selection.sheetId !== sheetId)
    book.selection = { sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}

/** Selects areas of a sheet and shows it. */
export function select(book: Book, sheetId: string, areas: readonly Area[]): void {
  activate(book, sheetId);
  const sheet = book.sheet(sheetId);
  book.selection = { sheetId, areas: [...areas] };
  const selections = areas.map((item) => {
    const seen = clip(sheet, item);
    return {
      range: toRectangle(seen),
      primary: {
        actualRow: seen.row,
        actualColumn: seen.column,
        startRow: seen.row,
        endRow: seen.row,
        startColumn: seen.column,
        endColumn: seen.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    };
  });
  book.run(SetSelectionsOperation.id, { unitId: UNIT, subUnitId: sheetId, selections, reveal: true });
}
