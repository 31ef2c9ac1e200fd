import type { RemoteObject } from "../../host/remote-object";
import { area } from "../book/area";
import type { Book } from "../book/book";
import { commentCollection } from "./comments";
import { documentPropertiesObject } from "./document-properties";
import { functionsObject } from "./functions";
import { namedItemCollection } from "./named-item-collection";
import { Remote, type RemoteType } from "./remote";
import { settingCollection } from "./settings";
import { tableCollection } from "./table-collection";
import { applicationObject } from "./application";
import { workbookProtectionObject } from "./workbook-protection";
import { worksheetCollection } from "./worksheet-collection";
import { rangeAreasObject, rangeObject } from "./factory";
import { setMakers } from "./factory";
import { makeRange } from "./range";
import { makeRangeAreas } from "./range-areas";
import { makeShape } from "./shape";
import { makeWorksheet } from "./worksheet";

interface WorkbookTarget {
  readonly book: Book;
}

const WORKBOOK: RemoteType<WorkbookTarget> = {
  name: "Workbook",
  book: (target) => target.book,
  scalars: {
    AutoSave: { get: () => false },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: { get: () => true, set: () => undefined },
    IsDirty: {
      get: ({ book }) => book.kept.IsDirty ?? true,
      set: ({ book }, value: never) => void (book.kept.IsDirty = value),
    },
    Name: { get: ({ book }) => book.name },
    PreviouslySaved: { get: () => true },
    ReadOnly: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false, set: () => undefined },
  },
  navigations: {
    Application: ({ book }) => applicationObject(book),
    Functions: ({ book }) => functionsObject(book),
    Comments: ({ book }) => commentCollection(book),
    Names: ({ book }) => namedItemCollection(book),
    Properties: ({ book }) => documentPropertiesObject(book),
    Protection: ({ book }) => workbookProtectionObject(book),
    Settings: ({ book }) => settingCollection(book),
    Tables: ({ book }) => tableCollection(book),
    Worksheets: ({ book }) => worksheetCollection(book),
  },
  methods: {
    GetActiveCell: ({ book }) => {
      const first = book.selection.areas[0];
      return rangeObject({ book, sheetId: book.selection.sheetId, area: area(first.row, first.column) });
    },
    GetActiveChartOrNullObject: () => null,
    GetSelectedRange: ({ book }) =>
      rangeObject({ book, sheetId: book.selection.sheetId, area: book.selection.areas[0] }),
    GetSelectedRanges: ({ book }) => rangeAreasObject(book, book.selection.sheetId, book.selection.areas),
    Save: () => undefined,
  },
};

setMakers({ range: makeRange, rangeAreas: makeRangeAreas, shape: makeShape, worksheet: makeWorksheet });

/** The root of the object model. */
export const workbookObject = (book: Book): RemoteObject => new Remote(WORKBOOK, { book });
