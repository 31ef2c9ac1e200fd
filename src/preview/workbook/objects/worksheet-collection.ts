import type { RemoteObject } from "../../host/remote-object";
import type { Book, Sheet } from "../book/book";
import { EVENT, WORKBOOK_TARGET } from "../book/events";
import { addSheet } from "../book/sheets";
import { eventMethods } from "./event-methods";
import { itemNotFound, Remote, type RemoteType } from "./remote";
import { worksheetObject } from "./factory";

interface WorksheetsTarget {
  readonly book: Book;
}

const shown = (book: Book, visibleOnly: unknown): Sheet[] =>
  book.sheets().filter((sheet) => visibleOnly !== true || sheet.state.visibility === "visible");

const find = (book: Book, key: unknown): Sheet | undefined =>
  book.find(String(key)) ?? book.byName(String(key));

function get(target: WorksheetsTarget, key: unknown): RemoteObject {
  const sheet = find(target.book, key);
  if (!sheet) throw itemNotFound();
  return worksheetObject(target.book, sheet.id);
}

const WORKSHEETS: RemoteType<WorksheetsTarget> = {
  name: "WorksheetCollection",
  book: (target) => target.book,
  items: ({ book }) => book.sheets().map((sheet) => worksheetObject(book, sheet.id)),
  item: (target, [key]) => get(target, key),
  methods: {
    ...eventMethods<WorksheetsTarget>(() => WORKBOOK_TARGET, {
      Activated: EVENT.worksheetActivated,
      Added: EVENT.worksheetAdded,
      Calculated: EVENT.worksheetCalculated,
      DataChanged: EVENT.worksheetChanged,
      Deactivated: EVENT.worksheetDeactivated,
      Deleted: EVENT.worksheetDeleted,
      SelectionChanged: EVENT.worksheetSelection,
    }),
    Add: ({ book }, name) => worksheetObject(book, addSheet(book, name).id),
    GetActiveWorksheet: ({ book }) => worksheetObject(book, book.selection.sheetId),
    GetCount: ({ book }, visibleOnly) => shown(book, visibleOnly).length,
    GetFirst: ({ book }, visibleOnly) => worksheetObject(book, shown(book, visibleOnly)[0].id),
    GetLast: ({ book }, visibleOnly) => worksheetObject(book, shown(book, visibleOnly).at(-1)!.id),
    GetItem: get,
    GetItemOrNullObject: ({ book }, key) => {
      const sheet = find(book, key);
      return sheet ? worksheetObject(book, sheet.id) : null;
    },
  },
};

export const worksheetCollection = (book: Book): RemoteObject => new Remote(WORKSHEETS, { book });
