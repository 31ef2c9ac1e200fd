import type { Locale } from "../../i18n/sentence";
import { usageError } from "../usage-error";

/** Days from Excel's day 0 to 1 January 1970. */
const serialOf1970 = 25569;

/**
 * The serial of a day in the period that was asked for; "latest" as it is.
 *
 * @example parsePeriod("2025-06", "en-US")  // 45809, 1 June 2025
 * @throws UsageError
 */
export function parsePeriod(text: string, locale: Locale): "latest" | number {
  if (text === "latest") return "latest";
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/i.exec(text);
  if (!match) throw usageError("badPeriod", locale, { value: text });
  const [, year, quarter, month, day] = match;
  const monthIndex = quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0;
  const date = new Date(Date.UTC(Number(year), monthIndex, day ? Number(day) : 1));
  // 31 June would quietly become 1 July.
  const real = date.getUTCMonth() === monthIndex && (!day || date.getUTCDate() === Number(day));
  if (!real || Number(year) < 1900) throw usageError("badPeriod", locale, { value: text });
  return date.getTime() / 86_400_000 + serialOf1970;
}
