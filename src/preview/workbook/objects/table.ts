import type { RemoteObject } from "../../host/remote-object";
import { area } from "../book/area";
import type { Book } from "../book/book";
import { EVENT } from "../book/events";
import { applyFilter, clearTableFilter, filtersOf } from "../book/filters";
import type { Table } from "../book/sheet-state";
import { removeTable, renameTable, resizeTable, showTotals } from "../book/table-changes";
import { bodyOf, headerOf, registerTable, totalsOf } from "../book/tables";
import { autoFilterObject } from "./auto-filter";
import { eventMethods } from "./event-methods";
import { toRange, resolve } from "./range-context";
import { sortRows, type SortField } from "./range-sort";
import { invalidArgument, itemNotFound, Remote, type RemoteType, type Scalar } from "./remote";
import { tableColumnCollection } from "./table-columns";
import { rangeIn, tableSheet, type TableTarget } from "./table-context";
import { tableRowCollection } from "./table-rows";
import { worksheetObject } from "./factory";

type Flag = "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn" | "filterButton";
const flag = (name: Flag): Scalar<TableTarget> => ({
  get: ({ table }) => table[name],
  set: ({ book, sheetId, table }, value: boolean) => {
    if (name === "filterButton" && !value) clearTableFilter(book, book.sheet(sheetId), table);
    table[name] = value;
    book.redraw(sheetId);
  },
});

const SORT: RemoteType<TableTarget> = {
  name: "TableSort",
  book: (target) => target.book,
  scalars: { Fields: { get: () => [] }, MatchCase: { get: () => false }, Method: { get: () => "PinYin" } },
  methods: {
    Apply: (target, fields: SortField[], matchCase) =>
      sortRows(
        { book: target.book, sheetId: target.sheetId, area: bodyOf(target.table) },
        fields,
        matchCase === true,
        false
      ),
    Clear: () => undefined,
    Reapply: () => undefined,
  },
};

const TABLE: RemoteType<TableTarget> = {
  name: "Table",
  book: (target) => target.book,
  identity: ({ table }) => ({ Id: String(table.id) }),
  scalars: {
    Id: { get: ({ table }) => String(table.id) },
    LegacyId: { get: ({ table }) => String(table.id) },
    Name: {
      get: ({ table }) => table.name,
      set: (target, value: never) => renameTable(target.book, tableSheet(target), target.table, value),
    },
    ShowHeaders: {
      get: ({ table }) => table.headerRow,
      set: (target, value: boolean) => {
        const { table } = target;
        if (value === table.headerRow) return;
        const shape = table.area;
        table.headerRow = value;
        table.area = value
          ? area(shape.row - 1, shape.column, shape.rows + 1, shape.columns)
          : area(shape.row + 1, shape.column, shape.rows - 1, shape.columns);
        if (table.area.row < 0) throw invalidArgument();
        registerTable(target.book, target.sheetId, table);
      },
    },
    ShowTotals: {
      get: ({ table }) => table.totalsRow,
      set: (target, value: boolean) => showTotals(target.book, tableSheet(target), target.table, value),
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ book, sheetId, table }, value: string) => {
        table.style = value;
        book.redraw(sheetId);
      },
    },
    HighlightFirstColumn: flag("firstColumn"),
    HighlightLastColumn: flag("lastColumn"),
    ShowBandedColumns: flag("bandedColumns"),
    ShowBandedRows: flag("bandedRows"),
    ShowFilterButton: flag("filterButton"),
  },
  navigations: {
    AutoFilter: (target) => autoFilterObject(target.book, target.sheetId, target.table),
    Columns: (target) => tableColumnCollection(target),
    Rows: (target) => tableRowCollection(target),
    Sort: (target) => new Remote(SORT, target),
    Worksheet: ({ book, sheetId }) => worksheetObject(book, sheetId),
  },
  methods: {
    ...eventMethods<TableTarget>(({ table }) => String(table.id), {
      DataChanged: EVENT.tableChanged,
      SelectionChanged: EVENT.tableSelection,
    }),
    ClearFilters: (target) => clearTableFilter(target.book, tableSheet(target), target.table),
    ConvertToRange: (target) => {
      removeTable(target.book, tableSheet(target), target.table, true);
      return rangeIn(target, target.table.area);
    },
    Delete: (target) => removeTable(target.book, tableSheet(target), target.table, false),
    GetDataBodyRange: (target) => rangeIn(target, (tableSheet(target), bodyOf(target.table))),
    GetHeaderRowRange: (target) => {
      tableSheet(target);
      if (!target.table.headerRow) throw invalidArgument();
      return rangeIn(target, headerOf(target.table));
    },
    GetRange: (target) => rangeIn(target, (tableSheet(target), target.table.area)),
    GetTotalRowRange: (target) => {
      tableSheet(target);
      if (!target.table.totalsRow) throw itemNotFound();
      return rangeIn(target, totalsOf(target.table));
    },
    ReapplyFilters: (target) => {
      const filter = filtersOf(tableSheet(target)).find(({ table }) => table === target.table);
      if (filter) applyFilter(target.book, filter);
    },
    Resize: (target, given) => {
      const range = typeof given === "string" ? resolve(target.book, target.sheetId, given) : toRange(given);
      if (range.sheetId !== target.sheetId) throw invalidArgument();
      resizeTable(target.book, tableSheet(target), target.table, range.area);
    },
  },
};

export const tableObject = (book: Book, sheetId: string, table: Table): RemoteObject =>
  new Remote(TABLE, { book, sheetId, table });
