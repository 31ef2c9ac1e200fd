import { growth } from "../growth";
import { fail, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { aggregateDays } from "./aggregate";
import { dayOf, present, type PeriodOptions } from "./options";
import { periodDays, periodOf, periodStart, yearBefore } from "./period";

export interface ChangeOptions extends PeriodOptions {
  /** Take both periods only up to the same day from their start as `asOf` is from its own. Default false. */
  readonly likeForLike?: boolean;
}

const noCounterpart = fail("missing", { argument: "asOf", problem: "no-counterpart" });

function change(
  dates: Series,
  values: Series,
  asOf: number | null,
  options: ChangeOptions,
  baseOf: (period: number) => number | null
): Outcome<number> {
  const { grain = "month", yearStart = 1, likeForLike = false, aggregate } = options;
  const day = dayOf(asOf, yearStart);
  if (!day.ok) return day;
  const period = periodOf(day.value, grain, yearStart);
  const base = baseOf(period);
  if (base === null) return noCounterpart;
  const daysTaken = likeForLike ? day.value - periodStart(period, grain, yearStart) + 1 : Infinity;
  const valueOf = (which: number): Outcome<number> => {
    const { from, end } = periodDays(which, grain, yearStart);
    const cut = Math.min(end, periodStart(which, grain, yearStart) + daysTaken);
    return present(aggregateDays(dates, values, { from, end: cut }, aggregate));
  };
  const current = valueOf(period);
  if (!current.ok) return current;
  const previous = valueOf(base);
  return previous.ok ? growth(current.value, previous.value) : previous;
}

/**
 * Growth of the period that holds `asOf` on the period before it (环比), as a fraction.
 *
 * Convention: periods are matched by their dates, never by rows.
 * Errors: missing when either period holds no value; those of `periodValue` and of `growth` (zero-division, domain for
 * a negative base).
 * Source: 环比 as the National Bureau of Statistics of China defines it: on the period immediately before.
 *
 * @example periodOnPeriod([45292, 45323], [100, 120], 45330)  // 0.2: February on January 2024
 */
export const periodOnPeriod = (
  dates: Series,
  values: Series,
  asOf: number | null,
  options: ChangeOptions = {}
): Outcome<number> => change(dates, values, asOf, options, (period) => period - 1);

/**
 * Growth of the period that holds `asOf` on the same period a year before (同比), as a fraction.
 *
 * Convention: the same month, quarter or fiscal year, the same ISO week, the same calendar day. ISO week 53 without a
 * counterpart and 29 February by day are missing.
 * Errors: those of `periodOnPeriod`.
 * Source: 同比 as the National Bureau of Statistics of China defines it: on the same period of the year before.
 *
 * @example yearOnYear([44958, 45323], [100, 110], 45330)  // 0.1: February 2024 on February 2023
 */
export const yearOnYear = (
  dates: Series,
  values: Series,
  asOf: number | null,
  options: ChangeOptions = {}
): Outcome<number> =>
  change(dates, values, asOf, options, (period) => yearBefore(period, options.grain ?? "month"));
