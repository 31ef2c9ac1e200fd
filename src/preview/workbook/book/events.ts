import type { HostEvent } from "../../host/remote-object";
import { formatArea, type Area } from "./area";
import type { Book, Sheet } from "./book";

/** Object events go by numbers on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelection: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableAdded: 102,
  tableDeleted: 103,
  tableChanged: 101,
  tableSelection: 100,
} as const;

const OBJECTS = 65536;

/** Where events go that a collection listens to. */
export const WORKBOOK_TARGET = "Workbook";

/** Notes that the add-in listens to an event of an object, or does no longer. */
export function listen(book: Book, target: string, type: number, on: boolean): void {
  const key = `${target}:${type}`;
  const count = (book.registrations.get(key) ?? 0) + (on ? 1 : -1);
  if (count > 0) book.registrations.set(key, count);
  else book.registrations.delete(key);
}

const listened = (book: Book, target: string, type: number): boolean =>
  book.registrations.has(`${target}:${type}`);

function push(book: Book, targetId: string, type: number, message: unknown): void {
  if (!listened(book, targetId, type)) return;
  const event: HostEvent = { category: OBJECTS, type, targetId, message };
  book.emit(event);
}

/** An event of a worksheet reaches those who listen to the sheet and those who listen to all sheets. */
function pushBoth(book: Book, targetId: string, type: number, message: unknown): void {
  push(book, targetId, type, message);
  push(book, WORKBOOK_TARGET, type, message);
}

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly type: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
  readonly byUser: boolean;
  readonly details?: {
    valueBefore: unknown;
    valueAfter: unknown;
    valueTypeBefore: string;
    valueTypeAfter: string;
  };
}

/** Cells changed: the sheet, all sheets, and the tables that lie there are told. */
export function emitChanged(book: Book, change: Change): void {
  const { sheet, area } = change;
  const message = {
    address: formatArea(area),
    changeType: change.type,
    source: "Local",
    worksheetId: sheet.id,
    shiftDirection: "None",
    triggerSource: change.byUser ? "Unknown" : "ThisLocalAddin",
    referenceId: "",
    ...change.details,
  };
  pushBoth(book, sheet.id, EVENT.worksheetChanged, message);
  for (const table of sheet.state.tables) {
    const touches =
      area.row < table.area.row + table.area.rows &&
      area.row + area.rows > table.area.row &&
      area.column < table.area.column + table.area.columns &&
      area.column + area.columns > table.area.column;
    if (touches)
      pushBoth(book, String(table.id), EVENT.tableChanged, { ...message, tableId: String(table.id) });
  }
}

export const emitAdded = (book: Book, sheet: Sheet): void =>
  push(book, WORKBOOK_TARGET, EVENT.worksheetAdded, { source: "Local", worksheetId: sheet.id });

export const emitDeleted = (book: Book, sheetId: string, worksheetName: string): void =>
  push(book, WORKBOOK_TARGET, EVENT.worksheetDeleted, {
    source: "Local",
    worksheetId: sheetId,
    worksheetName,
  });

export function emitActivated(book: Book, from: string, to: string): void {
  if (from) pushBoth(book, from, EVENT.worksheetDeactivated, { worksheetId: from });
  pushBoth(book, to, EVENT.worksheetActivated, { worksheetId: to });
}

export const emitCalculated = (book: Book, sheetId: string): void =>
  pushBoth(book, sheetId, EVENT.worksheetCalculated, { worksheetId: sheetId });

/** The selection changed: the sheet, all sheets, tables, and the document as a whole are told. */
export function emitSelection(book: Book, sheetId: string, areas: readonly Area[]): void {
  const address = areas.map((area) => formatArea(area)).join(",");
  pushBoth(book, sheetId, EVENT.worksheetSelection, { address, worksheetId: sheetId });
}

/** A table came or went: the workbook's and the sheet's listeners are told. */
export function emitTable(
  book: Book,
  type: number,
  tableId: number,
  worksheetId: string,
  tableName?: string
): void {
  pushBoth(book, worksheetId, type, {
    source: "Local",
    tableId: String(tableId),
    worksheetId,
    ...(tableName ? { tableName } : {}),
  });
}
