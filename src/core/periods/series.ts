import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import type { PeriodOptions } from "./options";
import { partition } from "./partition";
import { periodOf, periodStart } from "./period";
import { isSerial } from "./serial";

export interface SeriesOptions extends PeriodOptions {
  /** A date in the first period; default the first that holds a value. */
  readonly from?: number;
  /** A date in the last period; default the last that holds a value. */
  readonly to?: number;
}

/** One period of a series: its first day, and its aggregate (`null` if it holds no value). */
export interface PeriodRow {
  readonly start: number;
  readonly value: number | null;
}

const MOST_PERIODS = 100_000;

/**
 * A dated series as one row a period, from the first to the last; empty periods are kept.
 *
 * Errors: those of `partition`; domain for `from` after `to`, for what is no date, or for more than 100,000 periods;
 * no-data when no period is left between them.
 * Source: own definition.
 *
 * @example periodSeries([45292, 45300, 45352], [1, 2, 4])
 *   // [{ start: 45292, value: 3 }, { start: 45323, value: null }, { start: 45352, value: 4 }]
 */
export function periodSeries(
  dates: Series,
  values: Series,
  options: SeriesOptions = {}
): Outcome<PeriodRow[]> {
  const { grain = "month", yearStart = 1, from, to } = options;
  const periods = partition(dates, values, options);
  if (!periods.ok) return periods;
  if (from !== undefined && !isSerial(from)) return fail("domain", { argument: "from" });
  if (to !== undefined && !isSerial(to)) return fail("domain", { argument: "to" });
  const first = from === undefined ? periods.value.first : periodOf(from, grain, yearStart);
  const last = to === undefined ? periods.value.last : periodOf(to, grain, yearStart);
  const count = last - first + 1;
  if (count < 1) {
    const contradictory = from !== undefined && to !== undefined;
    return contradictory
      ? fail("domain", { argument: "to", problem: "order" })
      : fail("no-data", { argument: "values" });
  }
  if (count > MOST_PERIODS) return fail("domain", { argument: "grain", problem: "many-periods", count });
  const rows: PeriodRow[] = new Array<PeriodRow>(count);
  for (let i = 0; i < count; i++) {
    rows[i] = { start: periodStart(first + i, grain, yearStart), value: periods.value.valueOf(first + i) };
  }
  return ok(rows);
}
