import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import type { Table } from "../book/sheet-state";
import { toRange, resolve } from "./range-context";
import { itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeObject } from "./factory";

interface AutoFilterTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly table?: Table;
}

const areaOf = ({ book, sheetId, table }: AutoFilterTarget) =>
  table ? table.area : book.sheet(sheetId).state.autoFilter;

/** The filter of a sheet or table: its range is kept; criteria are not applied. */
const AUTO_FILTER: RemoteType<AutoFilterTarget> = {
  name: "AutoFilter",
  book: (target) => target.book,
  scalars: {
    Criteria: { get: () => [] },
    Enabled: { get: (target) => areaOf(target) !== undefined },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: ({ book, sheetId, table }, given) => {
      if (table) return;
      const range = typeof given === "string" ? resolve(book, sheetId, given) : toRange(given);
      book.sheet(sheetId).state.autoFilter = range.area;
      book.redraw(sheetId);
    },
    ClearCriteria: () => undefined,
    GetRange: (target) => {
      const area = areaOf(target);
      if (!area) throw itemNotFound();
      return rangeObject({ book: target.book, sheetId: target.sheetId, area });
    },
    GetRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area ? rangeObject({ book: target.book, sheetId: target.sheetId, area }) : null;
    },
    Reapply: () => undefined,
    Remove: ({ book, sheetId }) => {
      book.sheet(sheetId).state.autoFilter = undefined;
      book.redraw(sheetId);
    },
  },
};

export const autoFilterObject = (book: Book, sheetId: string, table?: Table): RemoteObject =>
  new Remote(AUTO_FILTER, { book, sheetId, table });
