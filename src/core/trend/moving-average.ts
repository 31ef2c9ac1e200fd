import { missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";
import { roundedOff } from "../numeric/two-sum";
import type { Series } from "../series-type";

/**
 * Trailing moving average: the mean of each value and the window − 1 before it; `null` where the window does not fit or
 * holds a gap.
 *
 * Domain: window a whole number from 1 to the length of the series.
 * Errors: missing window; no-data; domain.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice (who print it centred).
 *
 * @example movingAverage([1, 2, 3, 4], 2)  // [null, 1.5, 2.5, 3.5]
 */
export function movingAverage(values: Series, window: number | null): Outcome<(number | null)[]> {
  if (window === null) return missing("window");
  if (!Number.isInteger(window) || window < 1) return fail("domain", { argument: "window" });
  if (values.every((value) => value === null)) return fail("no-data", { argument: "values" });
  if (window > values.length) return fail("domain", { argument: "window", count: values.length });
  const averages: (number | null)[] = new Array<number | null>(values.length).fill(null);
  let total = 0;
  let lost = 0;
  /** Values since the last gap. */
  let length = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === null) {
      total = lost = length = 0;
      continue;
    }
    // The compensated sum slides: what enters is added, what leaves is taken off.
    const entered = total + value;
    lost += roundedOff(total, value, entered);
    total = entered;
    if (++length > window) {
      const left = total - values[i - window]!;
      lost += roundedOff(total, -values[i - window]!, left);
      total = left;
    }
    if (length < window) continue;
    const average = (total + lost) / window;
    if (!Number.isFinite(average)) return fail("domain", { argument: "values", problem: "overflow" });
    averages[i] = average + 0;
  }
  return ok(averages);
}
