import type { RemoteObject } from "../../host/remote-object";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidationObject } from "./data-validation";
import { rangeEditing } from "./range-editing";
import { rangeFormatObject } from "./range-format";
import { rangeNavigation } from "./range-navigation";
import { rangeScalars } from "./range-properties";
import { rangeSearch } from "./range-search";
import { rangeSortObject } from "./range-sort";
import { Remote, type RemoteType } from "./remote";
import type { RangeTarget } from "./range-context";
import { worksheetObject } from "./factory";

/** A rectangle of cells. */
const RANGE: RemoteType<RangeTarget> = {
  name: "Range",
  book: (target) => target.book,
  keepsReference: true,
  scalars: rangeScalars,
  get defaultScalars() {
    return Object.keys(rangeScalars).filter((name) => name !== "FormulasR1C1");
  },
  navigations: {
    ConditionalFormats: (target) => conditionalFormatCollection(target.book, target.sheetId, [target.area]),
    DataValidation: (target) => dataValidationObject(target.book, target.sheetId, [target.area]),
    Format: (target) => rangeFormatObject(target.book, target.sheetId, [target.area]),
    Sort: (target) => rangeSortObject(target),
    Worksheet: (target) => worksheetObject(target.book, target.sheetId),
  },
  get methods() {
    methods ??= { ...rangeNavigation, ...rangeEditing, ...rangeSearch };
    return methods;
  },
};

// Put together on first use: the modules of a range's methods lead back to ranges.
let methods: RemoteType<RangeTarget>["methods"];

/** A Range object. */
export const makeRange = (target: RangeTarget): RemoteObject => new Remote(RANGE, target);
