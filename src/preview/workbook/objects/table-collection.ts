import type { RemoteObject } from "../../host/remote-object";
import { contains, intersection, type Area } from "../book/area";
import type { Book, Sheet } from "../book/book";
import { EVENT, WORKBOOK_TARGET } from "../book/events";
import type { Table } from "../book/sheet-state";
import { addTable } from "../book/table-changes";
import { eventMethods } from "./event-methods";
import { toRange, resolve } from "./range-context";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { tableObject } from "./table";

interface TablesTarget {
  readonly book: Book;
  /** Only the tables of a sheet. */
  readonly sheetId?: string;
  /** Only the tables in an area. */
  readonly within?: (table: Table) => boolean;
}

interface Found {
  readonly sheet: Sheet;
  readonly table: Table;
}

const list = ({ book, sheetId, within }: TablesTarget): Found[] =>
  book
    .tables()
    .filter(
      ({ sheet, table }) => (sheetId === undefined || sheet.id === sheetId) && (within?.(table) ?? true)
    );

const find = (target: TablesTarget, key: unknown): Found | undefined =>
  list(target).find(
    ({ table }) => String(table.id) === String(key) || table.name.toLowerCase() === String(key).toLowerCase()
  );

function need(target: TablesTarget, found: Found | undefined): RemoteObject {
  if (!found) throw itemNotFound();
  return tableObject(target.book, found.sheet.id, found.table);
}

function add(target: TablesTarget, address: unknown, hasHeaders: unknown): RemoteObject {
  const { book } = target;
  const range =
    typeof address === "string"
      ? resolve(book, target.sheetId ?? book.selection.sheetId, address)
      : toRange(address);
  if (target.sheetId !== undefined && range.sheetId !== target.sheetId) throw invalidArgument();
  const sheet = book.sheet(range.sheetId);
  return tableObject(book, sheet.id, addTable(book, sheet, range.area, hasHeaders === true));
}

const TABLES: RemoteType<TablesTarget> = {
  name: "TableCollection",
  book: (target) => target.book,
  scalars: { Count: { get: (target) => list(target).length } },
  items: (target) => list(target).map(({ sheet, table }) => tableObject(target.book, sheet.id, table)),
  item: (target, [key]) => need(target, find(target, key)),
  methods: {
    ...eventMethods<TablesTarget>((target) => target.sheetId ?? WORKBOOK_TARGET, {
      Added: EVENT.tableAdded,
      DataChanged: EVENT.tableChanged,
      Deleted: EVENT.tableDeleted,
    }),
    Add: add,
    GetCount: (target) => list(target).length,
    GetFirst: (target) => need(target, list(target)[0]),
    GetItem: (target, key) => need(target, find(target, key)),
    GetItemAt: (target, index: number) => {
      const found = list(target)[index];
      if (!found) throw invalidArgument();
      return need(target, found);
    },
    GetItemOrNullObject: (target, key) => {
      const found = find(target, key);
      return found ? need(target, found) : null;
    },
  },
};

export const tableCollection = (book: Book, sheetId?: string): RemoteObject =>
  new Remote(TABLES, { book, sheetId });

/** The tables that touch an area, or lie wholly in it. */
export const tableCollectionIn = (
  book: Book,
  sheetId: string,
  area: Area,
  fullyContained: boolean
): RemoteObject =>
  new Remote(
    { ...TABLES, name: "TableScopedCollection" },
    {
      book,
      sheetId,
      within: (table: Table) =>
        fullyContained ? contains(area, table.area) : intersection(area, table.area) !== undefined,
    }
  );
