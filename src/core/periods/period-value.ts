import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { aggregateDays, lengthsDiffer } from "./aggregate";
import { dayOf, present, type PeriodOptions } from "./options";
import { partition } from "./partition";
import { periodDays, periodOf } from "./period";

export interface PeriodValueOptions extends PeriodOptions {
  /** Whole periods from the one of `asOf`: −1 is the one before. Default 0. */
  readonly offset?: number;
}

const badOffset = fail("domain", { argument: "offset" });

/**
 * Value of the period that holds `asOf`, or of the one `offset` periods from it.
 *
 * Definition: the aggregate of the values whose date lies in the period; rows need no order, blanks are left out.
 * Errors: missing (no `asOf`, or no value in the period; a count is 0); shape; domain (a date, the offset, the year
 * start).
 * Source: own definition.
 *
 * @example periodValue([45292, 45300, 45330], [1, 2, 4], 45310)                  // 3, January 2024
 * @example periodValue([45292, 45300, 45330], [1, 2, 4], 45330, { offset: -1 })  // 3
 */
export function periodValue(
  dates: Series,
  values: Series,
  asOf: number | null,
  options: PeriodValueOptions = {}
): Outcome<number> {
  const { grain = "month", offset = 0, yearStart = 1 } = options;
  const day = dayOf(asOf, yearStart);
  if (!day.ok) return day;
  if (!Number.isInteger(offset)) return badOffset;
  const days = periodDays(periodOf(day.value, grain, yearStart) + offset, grain, yearStart);
  return present(aggregateDays(dates, values, days, options.aggregate));
}

/** Reads the value of a period: `asOf`, and the periods from it. */
export type PeriodReader = (asOf: number | null, offset?: number) => Outcome<number>;

/**
 * `periodValue` for many dates over one series: the series is cut into periods once.
 *
 * @example const months = periodReader(dates, values, { aggregate: "average" }); // months.value(45310, -1)
 */
export function periodReader(
  dates: Series,
  values: Series,
  options: PeriodOptions = {}
): Outcome<PeriodReader> {
  const { grain = "month", aggregate, yearStart = 1 } = options;
  if (dates.length !== values.length) return lengthsDiffer;
  const periods = partition(dates, values, options);
  if (!periods.ok && periods.reason !== "no-data") return periods;
  const valueOf = periods.ok ? periods.value.valueOf : () => (aggregate === "count" ? 0 : null);
  return ok((asOf, offset = 0) => {
    const day = dayOf(asOf, yearStart);
    if (!day.ok) return day;
    if (!Number.isInteger(offset)) return badOffset;
    return present(ok(valueOf(periodOf(day.value, grain, yearStart) + offset)));
  });
}
