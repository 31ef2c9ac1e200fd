import type { RemoteObject } from "../../host/remote-object";
import { formatArea, quoteSheet, type Area } from "../book/area";
import type { Book } from "../book/book";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidationObject } from "./data-validation";
import { rangeEditing } from "./range-editing";
import { rangeFormatObject } from "./range-format";
import { invalidArgument, Remote, type RemoteType } from "./remote";
import { rangeObject, worksheetObject } from "./factory";

/** What RangeAreas stands for: several rectangles of one sheet. */
export interface AreasTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

const ranges = ({ book, sheetId, areas }: AreasTarget) => areas.map((area) => ({ book, sheetId, area }));

const COLLECTION: RemoteType<AreasTarget> = {
  name: "RangeCollection",
  book: (target) => target.book,
  items: (target) => ranges(target).map(rangeObject),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, index: number) => {
      const found = ranges(target)[index];
      if (!found) throw invalidArgument();
      return rangeObject(found);
    },
  },
};

const address = ({ book, sheetId, areas }: AreasTarget): string => {
  const prefix = `${quoteSheet(book.sheet(sheetId).name)}!`;
  return areas.map((area) => prefix + formatArea(area)).join(",");
};

const RANGE_AREAS: RemoteType<AreasTarget> = {
  name: "RangeAreas",
  book: (target) => target.book,
  keepsReference: true,
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
    IsEntireColumn: { get: () => false },
    IsEntireRow: { get: () => false },
  },
  navigations: {
    Areas: (target) => new Remote(COLLECTION, target),
    ConditionalFormats: ({ book, sheetId, areas }) => conditionalFormatCollection(book, sheetId, areas),
    DataValidation: ({ book, sheetId, areas }) => dataValidationObject(book, sheetId, areas),
    Format: ({ book, sheetId, areas }) => rangeFormatObject(book, sheetId, areas),
    Worksheet: ({ book, sheetId }) => worksheetObject(book, sheetId),
  },
  methods: {
    _KeepReference: () => undefined,
    Calculate: (target) => ranges(target).forEach(rangeEditing.Calculate),
    Clear: (target, applyTo) => ranges(target).forEach((range) => rangeEditing.Clear(range, applyTo)),
  },
};

export const makeRangeAreas = (book: Book, sheetId: string, areas: readonly Area[]): RemoteObject =>
  new Remote(RANGE_AREAS, { book, sheetId, areas });
