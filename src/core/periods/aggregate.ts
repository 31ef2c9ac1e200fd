import { RunningSum } from "../numeric/sum";
import { fail, ok, type Failure, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import type { DayRange } from "./period";
import { isSerial } from "./serial";

/**
 * How the values of a period become one. last: the value of the latest date, of equal dates the lower row. count: the
 * number of values (whoever counts text too passes 1 for each cell that is not blank).
 */
export type Aggregate = "sum" | "average" | "last" | "count" | "min" | "max";

export const lengthsDiffer: Failure = fail("shape", { argument: "values" });

/** A row whose date is not a date Excel knows; its row, from 1. */
export const noDate = (row: number): Failure => fail("domain", { argument: "dates", row: row + 1 });

/**
 * The aggregate of the values whose date lies in a range of whole days; `null` if there is none (a count is 0).
 * Rows without a date or without a value are left out; rows need no order.
 *
 * Errors: shape for unequal counts; domain for a date outside 0 to 31 December 9999.
 */
export function aggregateDays(
  dates: Series,
  values: Series,
  days: DayRange,
  aggregate: Aggregate = "sum"
): Outcome<number | null> {
  if (dates.length !== values.length) return lengthsDiffer;
  const total = new RunningSum();
  let count = 0;
  let min = Infinity;
  let max = -Infinity;
  let latest = -Infinity;
  let last = 0;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i];
    if (date === null) continue;
    if (!isSerial(date)) return noDate(i);
    const value = values[i];
    if (value === null || date < days.from || date >= days.end) continue;
    count++;
    total.add(value);
    if (value < min) min = value;
    if (value > max) max = value;
    if (date >= latest) {
      latest = date;
      last = value;
    }
  }
  if (aggregate === "count") return ok(count);
  if (count === 0) return ok(null);
  const results = { sum: total.value, average: total.value / count, last, min, max };
  return ok(results[aggregate] + 0);
}
