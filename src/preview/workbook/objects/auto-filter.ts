import { ApiError, type RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { applyFilter, clearFilter, criteriaOf, filtersOf, setFilter, type Filter } from "../book/filters";
import type { Table } from "../book/sheet-state";
import { toRange, resolve } from "./range-context";
import { accessDenied, invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeObject } from "./factory";

interface AutoFilterTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly table?: Table;
}

/** As a request brings it. */
interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
}

const areaOf = ({ book, sheetId, table }: AutoFilterTarget) =>
  table ? table.area : book.sheet(sheetId).state.autoFilter;

const filterOf = ({ book, sheetId, table }: AutoFilterTarget): Filter | undefined =>
  filtersOf(book.sheet(sheetId)).find((each) => each.table === table);

/** @throws {ApiError} NotImplemented for a condition other than a list of values */
function shownBy({ filterOn, values }: FilterCriteria): string[] {
  if (filterOn !== "Values" || !values)
    throw new ApiError("NotImplemented", "The preview filters by values only.");
  return values.map((value) => {
    if (typeof value === "string") return value;
    throw new ApiError("NotImplemented", "The preview filters by texts, not by parts of dates.");
  });
}

/** The filter of a sheet or table. */
const AUTO_FILTER: RemoteType<AutoFilterTarget> = {
  name: "AutoFilter",
  book: (target) => target.book,
  scalars: {
    Criteria: {
      get: (target) => {
        const filter = filterOf(target);
        return (filter ? criteriaOf(filter) : []).map(({ shown }) => ({ filterOn: "Values", values: shown }));
      },
    },
    Enabled: { get: (target) => areaOf(target) !== undefined },
    IsDataFiltered: {
      get: (target) => {
        const filter = filterOf(target);
        return filter !== undefined && criteriaOf(filter).length > 0;
      },
    },
  },
  methods: {
    Apply: (target, given, column, criteria) => {
      const { book, sheetId, table } = target;
      const sheet = book.sheet(sheetId);
      if (sheet.state.protection) throw accessDenied();
      if (!table) {
        const range = typeof given === "string" ? resolve(book, sheetId, given) : toRange(given);
        sheet.state.autoFilter = range.area;
      }
      const filter = filterOf(target);
      if (!filter) throw invalidArgument();
      if (typeof column === "number") {
        if (column < 0 || column >= filter.area.columns) throw invalidArgument();
        const shown = criteria ? shownBy(criteria as FilterCriteria) : undefined;
        setFilter(book, filter, filter.area.column + column, shown);
      }
      book.redraw(sheetId);
    },
    ClearCriteria: (target) => {
      const filter = filterOf(target);
      if (filter) clearFilter(target.book, filter);
    },
    GetRange: (target) => {
      const area = areaOf(target);
      if (!area) throw itemNotFound();
      return rangeObject({ book: target.book, sheetId: target.sheetId, area });
    },
    GetRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area ? rangeObject({ book: target.book, sheetId: target.sheetId, area }) : null;
    },
    Reapply: (target) => {
      const filter = filterOf(target);
      if (filter) applyFilter(target.book, filter);
    },
    Remove: (target) => {
      const filter = filterOf(target);
      if (filter) clearFilter(target.book, filter);
      target.book.sheet(target.sheetId).state.autoFilter = undefined;
      target.book.redraw(target.sheetId);
    },
  },
};

export const autoFilterObject = (book: Book, sheetId: string, table?: Table): RemoteObject =>
  new Remote(AUTO_FILTER, { book, sheetId, table });
