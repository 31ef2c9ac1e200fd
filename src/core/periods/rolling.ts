import { missing } from "../finite";
import { fail, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { aggregateDays } from "./aggregate";
import { dayOf, present, type PeriodOptions } from "./options";
import { periodDays, periodOf } from "./period";

const noPeriods = missing("periods");
const badPeriods = fail("domain", { argument: "periods" });

/**
 * Value over the last `periods` periods, the one of `asOf` included, as one aggregate over all values in them.
 *
 * Domain: `periods` a whole number from 1.
 * Errors: those of `periodValue`; domain.
 * Source: own definition.
 *
 * @example rolling([45292, 45323, 45352], [1, 2, 4], 45360, 2)  // 6: February and March 2024
 */
export function rolling(
  dates: Series,
  values: Series,
  asOf: number | null,
  periods: number | null,
  options: PeriodOptions = {}
): Outcome<number> {
  const { grain = "month", yearStart = 1 } = options;
  const day = dayOf(asOf, yearStart);
  if (!day.ok) return day;
  if (periods === null) return noPeriods;
  if (!Number.isInteger(periods) || periods < 1) return badPeriods;
  const last = periodOf(day.value, grain, yearStart);
  const { from } = periodDays(last - periods + 1, grain, yearStart);
  const { end } = periodDays(last, grain, yearStart);
  return present(aggregateDays(dates, values, { from, end }, options.aggregate));
}
