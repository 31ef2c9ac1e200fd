import { actionMessages } from "../i18n/actions";
import { sentence, type Locale } from "../i18n/sentence";
import { WorkbookError } from "../workbook/failure";
import { Refusal } from "./refusal";

/**
 * What the user reads when an action has failed: what happened, what to do, and what is left in the workbook.
 *
 * @example failureSentence(new WorkbookError("cell-edit"), "en-US")
 *   // "A cell is being edited. Press Enter or Esc in the cell, then try again. The workbook was not changed."
 */
export function failureSentence(error: unknown, locale: Locale): string {
  if (error instanceof Refusal) return error.message;
  const failure = error instanceof WorkbookError ? error : undefined;
  const reason = failure?.reason ?? "unknown";
  const message = error instanceof Error ? error.message : String(error);
  const values = { message, name: "", address: "", ...failure?.detail };
  const said = sentence(actionMessages, reason, locale, values);
  const left = sentence(actionMessages, failure?.remains ?? "untouched", locale, values);
  return locale === "zh-CN" ? `${said}${left}` : `${said} ${left}`;
}

/** True when the user has cancelled: nothing to complain about. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof WorkbookError && error.reason === "cancelled";
