import type { Message } from "../i18n/sentence";
import type { Book } from "./book/book";
import type { Finding, Severity } from "./finding";

/** What a rule says about a fault; the audit adds the rule's id, and its severity where none is given. */
export type Found = Omit<Finding, "rule" | "severity"> & { readonly severity?: Severity };

/** One kind of fault. */
export interface Rule {
  /** Such as "number-as-text". */
  readonly id: string;
  /** The gravest that its findings are. */
  readonly severity: Severity;
  /** Of any spreadsheet, or of a scorecard. */
  readonly group: "workbook" | "scorecard";
  readonly name: Message;
  /** Why it matters. */
  readonly why: Message;
  /** What to do about it. */
  readonly advice: Message;
  /** May throw: the audit then reports that this rule could not be applied and goes on. */
  check(book: Book): readonly Found[];
}
