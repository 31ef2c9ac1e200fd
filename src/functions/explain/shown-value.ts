import { format, isDateFormat, isPercentFormat } from "numfmt";
import { isError, type Block, type Value } from "../../formula";
import type { Locale } from "../../i18n/sentence";

/** A value as its cell shows it; a number without a format of its own in up to 12 digits. */
export function shownValue(value: Value, numberFormat = "General", locale: Locale = "en-US"): string {
  if (value === null || value === "") return locale === "zh-CN" ? "（空）" : "(blank)";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isPlain(numberFormat)) return exactNumber(value);
  return String(format(numberFormat, value, { throws: false, locale }));
}

/** A value as it is put into an expression: never rounded, so that the expression can be checked by hand. */
export function putIn(value: Value, numberFormat = "General", locale: Locale = "en-US"): string {
  if (typeof value === "string" && value !== "") return `"${value}"`;
  if (typeof value !== "number" || isPlain(numberFormat)) return shownValue(value, "General", locale);
  if (isDateFormat(numberFormat)) return shownValue(value, numberFormat, locale);
  return isPercentFormat(numberFormat) ? `${exactNumber(value * 100)}%` : exactNumber(value);
}

const isPlain = (numberFormat: string): boolean =>
  numberFormat === "General" || numberFormat === "@" || numberFormat === "";

/** @example exactNumber(0.1 + 0.2)  // "0.3" */
export const exactNumber = (value: number): string => String(Number(value.toPrecision(12)) + 0);

/** How many cells of a range are written out. */
const cellsShown = 12;

/** The cells of a range, row by row, the first of them where there are many. */
export function shownBlock(
  block: Block,
  formats: readonly (readonly string[])[] | undefined,
  locale: Locale
): string {
  const cells = block.flatMap((row, r) =>
    row.map((value, c) => shownValue(value, formats?.[r]?.[c], locale))
  );
  if (cells.length === 1) return cells[0];
  const shown = cells.slice(0, cellsShown).join(locale === "zh-CN" ? "、" : ", ");
  const rest = cells.length - cellsShown;
  if (rest <= 0) return shown;
  return locale === "zh-CN" ? `${shown}……（另有 ${rest} 个）` : `${shown} … (${rest} more)`;
}
