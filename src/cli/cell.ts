import { errorMeanings } from "../i18n/cli";
import { sentence, type Locale } from "../i18n/sentence";
import type { CellValue } from "../preview/workbook/preview-workbook";

/** A cell as the command prints it: a blank is "", an error says what it means. */
export type ReportedCell = number | string | boolean | { readonly error: string; readonly message: string };

/**
 * @param message what the function itself said about the error, if anything
 * @example cellOf("#DIV/0!", undefined, "en-US")  // { error: "#DIV/0!", message: "Division by zero." }
 */
export function cellOf(value: CellValue, message: string | undefined, locale: Locale): ReportedCell {
  if (typeof value !== "string" || !Object.hasOwn(errorMeanings, value)) return value;
  return {
    error: value,
    message: message ?? sentence(errorMeanings, value as keyof typeof errorMeanings, locale),
  };
}
