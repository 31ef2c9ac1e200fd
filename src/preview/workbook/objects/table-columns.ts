import type { RemoteObject } from "../../host/remote-object";
import { area, lastRow, type Area } from "../book/area";
import { readValues } from "../book/cells";
import { reinterpret } from "../book/formulas";
import { addTableColumn, columnNames, deleteTableColumn, writeHeader } from "../book/table-changes";
import { bodyOf, registerTable } from "../book/tables";
import { writeValues } from "../book/write";
import { invalidArgument, itemExists, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeIn, tableSheet, type TableTarget } from "./table-context";

interface ColumnTarget extends TableTarget {
  readonly name: string;
}

/** Where a column is now. @throws {ApiError} ItemNotFound when it has gone */
function indexOf({ table, name }: ColumnTarget): number {
  const index = table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  if (index < 0) throw itemNotFound();
  return index;
}

const columnArea = (target: ColumnTarget, rows: Area): Area =>
  area(rows.row, target.table.area.column + indexOf(target), rows.rows, 1);

function rename(target: ColumnTarget, value: unknown): void {
  const { book, sheetId, table } = target;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  const index = indexOf(target);
  if (table.columns.some((column, i) => i !== index && column.toLowerCase() === value.toLowerCase()))
    throw itemExists();
  const old = table.columns[index];
  reinterpret(
    book,
    table.name,
    () => {
      table.columns[index] = value;
      writeHeader(book, tableSheet(target), table);
      registerTable(book, sheetId, table);
    },
    undefined,
    { old, next: value }
  );
}

const COLUMN: RemoteType<ColumnTarget> = {
  name: "TableColumn",
  book: (target) => target.book,
  identity: (target) => ({ Id: String(indexOf(target) + 1) }),
  scalars: {
    Id: { get: (target) => indexOf(target) + 1 },
    Index: { get: indexOf },
    Name: {
      get: (target) => target.table.columns[indexOf(target)],
      set: (target, value: never) => rename(target, value),
    },
    Values: {
      get: (target) => readValues(target.book, tableSheet(target), columnArea(target, target.table.area)),
      set: (target, value: never) =>
        writeValues(target.book, tableSheet(target), columnArea(target, target.table.area), value),
    },
  },
  methods: {
    Delete: (target) => deleteTableColumn(target.book, tableSheet(target), target.table, indexOf(target)),
    GetDataBodyRange: (target) => rangeIn(target, columnArea(target, bodyOf(target.table))),
    GetHeaderRowRange: (target) => rangeIn(target, columnArea(target, { ...target.table.area, rows: 1 })),
    GetRange: (target) => rangeIn(target, columnArea(target, target.table.area)),
    GetTotalRowRange: (target) =>
      rangeIn(target, columnArea(target, { ...target.table.area, row: lastRow(target.table.area), rows: 1 })),
  },
};

const columnObject = (target: TableTarget, name: string): RemoteObject =>
  new Remote(COLUMN, { ...target, name });

function find(target: TableTarget, key: unknown): string | undefined {
  const { columns } = target.table;
  if (typeof key === "number") return columns[key - 1];
  return (
    columns.find((column) => column.toLowerCase() === String(key).toLowerCase()) ??
    (/^\d+$/.test(String(key)) ? columns[Number(key) - 1] : undefined)
  );
}

function get(target: TableTarget, key: unknown): RemoteObject {
  const name = find(target, key);
  if (name === undefined) throw itemNotFound();
  return columnObject(target, name);
}

/** A column is added with all its cells, header first. */
function add(target: TableTarget, index: number | null, values: unknown, name: unknown): RemoteObject {
  const sheet = tableSheet(target);
  const cells = Array.isArray(values) ? (values as unknown[][]) : undefined;
  const title = name ?? cells?.[0]?.[0];
  const at = addTableColumn(target.book, sheet, target.table, index ?? null, title);
  const place = area(target.table.area.row, target.table.area.column + at, target.table.area.rows, 1);
  if (cells) {
    writeValues(target.book, sheet, place, cells);
    target.table.columns = columnNames(readValues(target.book, sheet, { ...target.table.area, rows: 1 })[0]);
    registerTable(target.book, target.sheetId, target.table);
  } else if (values !== null && values !== undefined)
    writeValues(target.book, sheet, { ...place, row: place.row + 1, rows: place.rows - 1 }, values);
  return columnObject(target, target.table.columns[at]);
}

const COLUMNS: RemoteType<TableTarget> = {
  name: "TableColumnCollection",
  book: (target) => target.book,
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: (target) => target.table.columns.map((name) => columnObject(target, name)),
  item: (target, [key]) => get(target, key),
  methods: {
    Add: add,
    GetCount: ({ table }) => table.columns.length,
    GetItem: get,
    GetItemAt: (target, index: number) => {
      const name = target.table.columns[index];
      if (name === undefined) throw invalidArgument();
      return columnObject(target, name);
    },
    GetItemOrNullObject: (target, key) => (find(target, key) === undefined ? null : get(target, key)),
  },
};

export const tableColumnCollection = (target: TableTarget): RemoteObject => new Remote(COLUMNS, target);
