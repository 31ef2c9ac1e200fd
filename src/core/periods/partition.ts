import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { lengthsDiffer, noDate } from "./aggregate";
import { checkYearStart, type PeriodOptions } from "./options";
import { periodOf, periodStart } from "./period";
import { isSerial } from "./serial";

/** A dated series cut into periods, each with its aggregate. */
export interface Partition {
  /** Numbers of the first and the last period that hold a value (`periodOf`). */
  readonly first: number;
  readonly last: number;
  /** The aggregate of a numbered period; `null` if it holds no value (a count is 0). */
  valueOf(period: number): number | null;
}

/**
 * A dated series cut into periods, in one pass over rows in any order; for when many periods are asked of one series.
 * Rows without a date or without a value are left out.
 *
 * Errors: shape for unequal counts; domain for a date Excel does not know, or a wrong year start; no-data for a series
 * with no dated value.
 *
 * @example const months = partition([45292, 45300, 45330], [1, 2, 4]);  // January 2024: 3, February: 4
 */
export function partition(dates: Series, values: Series, options: PeriodOptions = {}): Outcome<Partition> {
  const { grain = "month", aggregate = "sum", yearStart = 1 } = options;
  if (dates.length !== values.length) return lengthsDiffer;
  const bad = checkYearStart(yearStart);
  if (bad) return bad;

  const periods = new Int32Array(dates.length);
  let first = Infinity;
  let last = -Infinity;
  // Neighbouring rows mostly share a period: its days are kept, so that few dates are taken apart.
  let period = 0;
  let from = 0;
  let end = 0;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i];
    if (date === null) continue;
    if (!isSerial(date)) return noDate(i);
    if (values[i] === null) continue;
    if (date < from || date >= end) {
      period = periodOf(date, grain, yearStart);
      from = periodStart(period, grain, yearStart);
      end = periodStart(period + 1, grain, yearStart);
      if (period < first) first = period;
      if (period > last) last = period;
    }
    periods[i] = period;
  }
  if (first > last) return fail("no-data", { argument: "values" });

  const size = last - first + 1;
  const counts = new Uint32Array(size);
  const main = new Float64Array(size);
  /** What the sums lost to rounding, or the dates of the last values. */
  const side = new Float64Array(size);
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i];
    const value = values[i];
    if (date === null || value === null) continue;
    const at = periods[i] - first;
    const before = main[at];
    const isFirst = counts[at]++ === 0;
    if (aggregate === "sum" || aggregate === "average") {
      const next = before + value;
      side[at] += Math.abs(before) >= Math.abs(value) ? before - next + value : value - next + before;
      main[at] = next;
    } else if (aggregate === "last") {
      if (isFirst || date >= side[at]) {
        main[at] = value;
        side[at] = date;
      }
    } else if (isFirst || (aggregate === "min" ? value < before : value > before)) main[at] = value;
  }

  const valueOf = (asked: number): number | null => {
    const at = asked - first;
    const count = at >= 0 && at < size ? counts[at] : 0;
    if (aggregate === "count") return count;
    if (count === 0) return null;
    if (aggregate !== "sum" && aggregate !== "average") return main[at] + 0;
    const sum = Number.isFinite(side[at]) ? main[at] + side[at] : main[at];
    return (aggregate === "sum" ? sum : sum / count) + 0;
  };
  return ok({ first, last, valueOf });
}
