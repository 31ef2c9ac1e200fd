/** Why something in the workbook could not be done: a closed list, each with a sentence in both languages. */
export type WorkbookReason =
  /** The user is typing in a cell; Excel refuses everything until that ends. */
  | "cell-edit"
  /** The workbook's structure or a sheet is protected, or the file is read-only. */
  | "protected"
  /** One sheet is protected; the detail names it. */
  | "sheet-protected"
  /** More than the host takes or gives in one request. */
  | "too-large"
  /** This Excel lacks something that is needed. */
  | "not-supported"
  /** A sheet, table or name of that name is there already. */
  | "name-taken"
  /** A sheet, table or range that was there a moment ago is gone. */
  | "not-found"
  /** The target cells are not empty. */
  | "not-empty"
  /** A sheet of ours is no longer as it was laid out, so that it cannot be changed in place. */
  | "layout-lost"
  /** A scorecard was laid out by a former version of the add-in, in another form. */
  | "layout-old"
  /** Made by a later version of the add-in. */
  | "newer"
  /** Figures come from a table or range that is gone, or whose place more than one could have taken. */
  | "source-gone"
  /** The user cancelled. */
  | "cancelled"
  /** The connection to Excel broke off. */
  | "unreachable"
  /** Anything else; the host's own words are in the detail. */
  | "unknown";

export type FailureDetail = Readonly<Record<string, string | number>>;

/** What is left in the workbook after a failure. */
export type Remains =
  /** Nothing had been written yet. */
  | "untouched"
  /** What had been added was removed again. */
  | "removed"
  /** What had been changed stands as it stood before. */
  | "restored"
  /** Something could not be removed; `left` in the detail names it. */
  | "left";

/** The one kind of error that the workbook layer throws. */
export class WorkbookError extends Error {
  constructor(
    readonly reason: WorkbookReason,
    readonly detail: FailureDetail = {},
    readonly remains: Remains = "untouched",
    options?: ErrorOptions
  ) {
    super(`${reason}${detail.message ? `: ${detail.message}` : ""}`, options);
    this.name = "WorkbookError";
  }
}
