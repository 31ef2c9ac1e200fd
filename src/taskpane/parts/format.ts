import type { Grain } from "../../scorecard/periods";
import type { Locale } from "../../i18n/sentence";

/** What stands for a value that is not there. */
export const blank = "–";

/**
 * A number in the format of the pane's language, with grouping.
 *
 * @example formatNumber(1234.5, "en-US", 1)  // "1,234.5"
 */
export const formatNumber = (value: number, locale: Locale, decimals = 0): string =>
  value
    .toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace("-", "\u2212");

/**
 * A share as a percentage, with as few decimals as it needs up to `decimals`.
 *
 * @example formatShare(0.25, "en-US")     // "25%"
 * @example formatShare(0.0833, "en-US")   // "8.3%"
 */
export const formatShare = (share: number, locale: Locale, decimals = 1): string =>
  share.toLocaleString(locale, { style: "percent", maximumFractionDigits: decimals }).replace("-", "\u2212");

/** Decimals that an Excel number format shows: "0.0%" has one. */
const decimalsOf = (format: string): number => /\.(0+)/.exec(format)?.[1].length ?? 0;

/**
 * A KPI's value as its number format shows it.
 *
 * @example formatKpi(0.8234, "0.0%", "en-US")  // "82.3%"
 */
export function formatKpi(value: number | null, format: string, locale: Locale): string {
  if (value === null) return blank;
  const decimals = decimalsOf(format);
  return format.includes("%")
    ? `${formatNumber(value * 100, locale, decimals)}%`
    : formatNumber(value, locale, decimals);
}

/** Days between Excel's day 0 (1899-12-30, for dates after February 1900) and 1970-01-01. */
const unixEpoch = 25569;

/**
 * The month (or quarter, or year) that holds an Excel date serial.
 *
 * @example formatPeriod(45992, "month", "en-US")  // "Dec 2025"
 * @example formatPeriod(45992, "month", "zh-CN")  // "2025年12月"
 */
export function formatPeriod(serial: number, grain: Grain, locale: Locale): string {
  const date = new Date((Math.floor(serial) - unixEpoch) * 86_400_000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const quarter = Math.floor(month / 3) + 1;
  if (grain === "year") return locale === "zh-CN" ? `${year}年` : `${year}`;
  if (grain === "quarter") return locale === "zh-CN" ? `${year}年${quarter}季度` : `Q${quarter} ${year}`;
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" }).format(date);
}

/** @example formatDay(45992, "en-US")  // "Dec 1, 2025" */
export const formatDay = (serial: number, locale: Locale): string =>
  new Date((serial - 25569) * 86_400_000).toLocaleDateString(locale, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
