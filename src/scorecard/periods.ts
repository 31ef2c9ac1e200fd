import type { Locale } from "../i18n/sentence";

/** Length of a scorecard's period. */
export type Grain = "month" | "quarter" | "year";

/** Periods by their first day, as serials of the 1900 date system. Whole days, no time zone. */

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export const serialOf = (year: number, month: number, day = 1): number =>
  (Date.UTC(year, month - 1, day) - epoch) / dayMs;

export function dateOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date(epoch + Math.floor(serial) * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const monthsOf: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 };

/** First day of the period that holds the day. */
export function startOf(serial: number, grain: Grain): number {
  const { year, month } = dateOf(serial);
  const step = monthsOf[grain];
  return serialOf(year, Math.floor((month - 1) / step) * step + 1);
}

/** First day of the period `count` periods later. */
export function addPeriods(start: number, count: number, grain: Grain): number {
  const { year, month } = dateOf(start);
  return serialOf(year, month + count * monthsOf[grain]);
}

/**
 * What a period is called.
 *
 * @example periodLabel(45992, "month", "en-US")    // "2025-12"
 * @example periodLabel(45931, "quarter", "zh-CN")  // "2025年第4季度"
 */
export function periodLabel(start: number, grain: Grain, locale: Locale): string {
  const { year, month } = dateOf(start);
  const zh = locale === "zh-CN";
  if (grain === "year") return zh ? `${year}年` : `${year}`;
  if (grain === "quarter")
    return zh ? `${year}年第${Math.ceil(month / 3)}季度` : `${year} Q${Math.ceil(month / 3)}`;
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The same label as a formula over a cell that holds the period's first day. */
export function periodLabelFormula(start: string, grain: Grain, locale: Locale): string {
  const zh = locale === "zh-CN";
  if (grain === "year") return zh ? `YEAR(${start})&"年"` : `YEAR(${start})&""`;
  const quarter = `INT((MONTH(${start})+2)/3)`;
  if (grain === "quarter")
    return zh ? `YEAR(${start})&"年第"&${quarter}&"季度"` : `YEAR(${start})&" Q"&${quarter}`;
  return `YEAR(${start})&"-"&RIGHT("0"&MONTH(${start}),2)`;
}

/** A formula for the first day of the period that holds the day of an expression. */
export function startFormula(day: string, grain: Grain): string {
  if (grain === "year") return `DATE(YEAR(${day}),1,1)`;
  if (grain === "quarter") return `DATE(YEAR(${day}),3*INT((MONTH(${day})-1)/3)+1,1)`;
  return `DATE(YEAR(${day}),MONTH(${day}),1)`;
}
