import { civilOf, serialOf } from "./serial";

/** The length of a period. Weeks are ISO weeks, Monday to Sunday. */
export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** Serial 2 is a Monday to Excel. */
const FIRST_MONDAY = 2;

const isFiscal = (grain: Grain): boolean => grain === "quarter" || grain === "year";

/** How many months a period of this grain has; 0 for days and weeks. */
const monthsOf: Readonly<Record<Grain, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };

/**
 * The number of the period that holds a date: periods of one grain are numbered without gaps, so that n periods
 * later is n more. The numbers mean nothing else; `periodStart` gives the date back.
 *
 * Convention: with `yearStart` m, years begin on the first of month m and quarters every third month from it; months,
 * weeks and days do not depend on it.
 *
 * @example periodOf(45350, "month") - periodOf(45320, "month")  // 1: February and January 2024
 */
export function periodOf(serial: number, grain: Grain, yearStart = 1): number {
  if (grain === "day") return Math.floor(serial);
  if (grain === "week") return Math.floor((Math.floor(serial) - FIRST_MONDAY) / 7);
  const { year, month } = civilOf(serial);
  return Math.floor((year * 12 + month - 1 - (isFiscal(grain) ? yearStart - 1 : 0)) / monthsOf[grain]);
}

/** The first day of a numbered period, as a serial. @example periodStart(periodOf(45350, "quarter"), "quarter")  // 45292 */
export function periodStart(period: number, grain: Grain, yearStart = 1): number {
  if (grain === "day") return period;
  if (grain === "week") return period * 7 + FIRST_MONDAY;
  const month = period * monthsOf[grain] + (isFiscal(grain) ? yearStart - 1 : 0);
  const year = Math.floor(month / 12);
  return serialOf(year, month - year * 12 + 1, 1);
}

/** A stretch of whole days: from the first up to, but without, the end. */
export interface DayRange {
  readonly from: number;
  readonly end: number;
}

/** The days of a numbered period. "January 0, 1900" (serial 0) belongs to January 1900, as Excel's MONTH has it. */
export function periodDays(period: number, grain: Grain, yearStart = 1): DayRange {
  const firstDay = (which: number): number => {
    const start = periodStart(which, grain, yearStart);
    return start === 1 && monthsOf[grain] > 0 ? 0 : start;
  };
  return { from: firstDay(period), end: firstDay(period + 1) };
}

/**
 * The same period a year before, or `null` where that year has none: ISO week 53 after a year of 52 weeks, 29 February.
 *
 * @example yearBefore(45351, "day")  // null: 29 February 2024
 */
export function yearBefore(period: number, grain: Grain): number | null {
  if (grain === "year") return period - 1;
  if (grain === "quarter") return period - 4;
  if (grain === "month") return period - 12;
  if (grain === "day") {
    const { year, month, day } = civilOf(period);
    const before = serialOf(year - 1, month, day);
    return civilOf(before).month === month ? before : null;
  }
  const { year, week } = isoWeekOf(periodStart(period, "week"));
  // 4 January is always in week 1.
  const before = periodOf(serialOf(year - 1, 1, 4), "week") + week - 1;
  return isoWeekOf(periodStart(before, "week")).year === year - 1 ? before : null;
}

/**
 * ISO 8601 week of a date: week 1 holds the year's first Thursday, so the year of the week can differ from the date's.
 *
 * @example isoWeekOf(44197)  // { year: 2020, week: 53 }, 1 January 2021
 */
export function isoWeekOf(serial: number): { readonly year: number; readonly week: number } {
  const week = periodOf(serial, "week");
  const { year } = civilOf(periodStart(week, "week") + 3);
  return { year, week: week - periodOf(serialOf(year, 1, 4), "week") + 1 };
}

/**
 * The fiscal year and quarter of a date. The year is named after the calendar year in which it ends, unless it
 * begins in January.
 *
 * @example fiscalOf(45383, 4)  // { year: 2025, quarter: 1 }, 1 April 2024
 */
export function fiscalOf(serial: number, yearStart = 1): { readonly year: number; readonly quarter: number } {
  const began = periodOf(serial, "year", yearStart);
  return {
    year: yearStart === 1 ? began : began + 1,
    quarter: periodOf(serial, "quarter", yearStart) - began * 4 + 1,
  };
}
