import type { RemoteObject } from "../../host/remote-object";
import { area, type Area } from "../book/area";
import { readValues } from "../book/cells";
import { addTableRows, deleteTableRows } from "../book/table-changes";
import { bodyOf } from "../book/tables";
import { writeValues } from "../book/write";
import { invalidArgument, Remote, targetOf, type RemoteType } from "./remote";
import { rangeIn, tableSheet, type TableTarget } from "./table-context";

interface RowTarget extends TableTarget {
  readonly index: number;
}

const rowArea = ({ table, index }: RowTarget): Area => {
  const body = bodyOf(table);
  if (index < 0 || index >= body.rows) throw invalidArgument();
  return area(body.row + index, body.column, 1, body.columns);
};

const ROW: RemoteType<RowTarget> = {
  name: "TableRow",
  book: (target) => target.book,
  identity: ({ index }) => ({ Index: index }),
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(target.book, tableSheet(target), rowArea(target)),
      set: (target, value: never) => writeValues(target.book, tableSheet(target), rowArea(target), value),
    },
  },
  methods: {
    Delete: (target) => deleteTableRows(target.book, tableSheet(target), target.table, target.index, 1),
    GetRange: (target) => rangeIn(target, rowArea(target)),
  },
};

const rowObject = (target: TableTarget, index: number): RemoteObject => new Remote(ROW, { ...target, index });

function at(target: TableTarget, index: unknown): RemoteObject {
  if (typeof index !== "number" || index < 0 || index >= bodyOf(target.table).rows) throw invalidArgument();
  return rowObject(target, index);
}

/** Rows are added with their values, or blank. */
function add(target: TableTarget, index: number | null, values: unknown): RemoteObject {
  const sheet = tableSheet(target);
  const rows = Array.isArray(values)
    ? (values as unknown[][])
    : [new Array<unknown>(target.table.columns.length).fill(values ?? null)];
  if (rows.some((row) => !Array.isArray(row) || row.length !== target.table.columns.length))
    throw invalidArgument();
  const first = index === null || index === undefined || index === -1 ? bodyOf(target.table).rows : index;
  const place = addTableRows(target.book, sheet, target.table, first, rows.length);
  writeValues(target.book, sheet, place, rows);
  return rowObject(target, first);
}

const ROWS: RemoteType<TableTarget> = {
  name: "TableRowCollection",
  book: (target) => target.book,
  scalars: { Count: { get: ({ table }) => bodyOf(table).rows } },
  items: (target) =>
    Array.from({ length: bodyOf(target.table).rows }, (_, index) => rowObject(target, index)),
  item: (target, [index]) => at(target, index),
  methods: {
    Add: add,
    DeleteRows: (target, rows: unknown[]) => {
      const indexes = rows.map((row) => (typeof row === "number" ? row : (targetOf(row, ROW)?.index ?? -1)));
      for (const index of [...new Set(indexes)].sort((a, b) => b - a))
        deleteTableRows(target.book, tableSheet(target), target.table, index, 1);
    },
    DeleteRowsAt: (target, index: number, count: number | null) =>
      deleteTableRows(target.book, tableSheet(target), target.table, index, count ?? 1),
    GetCount: ({ table }) => bodyOf(table).rows,
    GetItemAt: at,
  },
};

export const tableRowCollection = (target: TableTarget): RemoteObject => new Remote(ROWS, target);
