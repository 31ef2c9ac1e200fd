import type * as tools from "../../actions/sheets/sheet-tools";

export type {
  FilledReview,
  NextPeriodRows,
  RedrawnDiagrams,
  SheetTools,
} from "../../actions/sheets/sheet-tools";

/** What the view of data entry and diagrams asks of the actions layer. */
export type SheetServices = Pick<
  typeof tools,
  "readSheetTools" | "addNextPeriodOf" | "fillReviewOf" | "redrawNow"
>;
