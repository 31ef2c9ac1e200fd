import { BooleanNumber } from "@univerjs/core";
import { RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import { UNIT } from "../engine/engine";
import type { Book } from "./book";
import { emptySheet } from "./empty-sheet";
import { emitAdded, emitDeleted } from "./events";
import { toState } from "./load";
import { unregisterTable } from "./tables";

/** A person added or copied a sheet in the grid: the model takes it in. */
export function followAdded(book: Book, sheetId: string): void {
  const grid = book.grid.getSheetBySheetId(sheetId);
  if (!grid || book.states.has(sheetId)) return;
  book.states.set(sheetId, toState(book, sheetId, emptySheet(grid.getName())));
  emitAdded(book, book.sheet(sheetId));
}

/** A sheet has gone: so do its names, tables and whatever else was kept of it. */
export function followRemoved(book: Book, sheetId: string, name: string): void {
  const state = book.states.get(sheetId);
  if (!state) return;
  for (const table of state.tables) unregisterTable(book, sheetId, table.name);
  for (const item of book.names.filter((each) => each.sheetId === sheetId)) {
    book.names.splice(book.names.indexOf(item), 1);
    book.run(RemoveDefinedNameMutation.id, { unitId: UNIT, id: item.engineName, name: item.engineName });
  }
  book.states.delete(sheetId);
  if (book.selection.sheetId === sheetId) {
    const active = book.grid.getActiveSheet()?.getSheetId() ?? book.sheets()[0].id;
    book.selection = { sheetId: active, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }
  emitDeleted(book, sheetId, name);
}

/** A person hid or showed a sheet. */
export function followVisibility(book: Book, sheetId: string): void {
  const sheet = book.find(sheetId);
  if (!sheet) return;
  const hidden = sheet.grid.isSheetHidden() === BooleanNumber.TRUE;
  if (hidden !== (sheet.state.visibility !== "visible"))
    sheet.state.visibility = hidden ? "hidden" : "visible";
}
