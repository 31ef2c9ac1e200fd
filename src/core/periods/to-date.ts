import type { Outcome } from "../outcome";
import type { Series } from "../series-type";
import { aggregateDays, type Aggregate } from "./aggregate";
import { dayOf, present } from "./options";
import { periodDays, periodOf } from "./period";

export interface ToDateOptions {
  /** The span whose first day is the start: year (default), quarter or month. */
  readonly within?: "year" | "quarter" | "month";
  /** Default sum. */
  readonly aggregate?: Aggregate;
  /** First month of the fiscal year, 1 to 12; default 1. */
  readonly yearStart?: number;
}

/**
 * Value from the first day of the year, quarter or month that holds `asOf` up to and including the day of `asOf`.
 *
 * Errors: those of `periodValue`.
 * Source: own definition.
 *
 * @example toDate([45292, 45330, 45400], [1, 2, 4], 45350)  // 3: January and February 2024
 */
export function toDate(
  dates: Series,
  values: Series,
  asOf: number | null,
  options: ToDateOptions = {}
): Outcome<number> {
  const { within = "year", yearStart = 1 } = options;
  const day = dayOf(asOf, yearStart);
  if (!day.ok) return day;
  const { from } = periodDays(periodOf(day.value, within, yearStart), within, yearStart);
  return present(aggregateDays(dates, values, { from, end: day.value + 1 }, options.aggregate));
}
