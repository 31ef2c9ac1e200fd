import { moments } from "../numeric/moments";
import { RunningSum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

export interface LinearTrend {
  /** Change of y per unit of x. */
  readonly slope: number;
  readonly intercept: number;
  /** Coefficient of determination, 0 to 1; `null` when y is constant, where it is not defined. */
  readonly r2: number | null;
}

/**
 * Least-squares line through a series, on x = 1, 2, … or given x. Gaps in y or x are skipped but keep their position.
 *
 * Convention: two passes with compensated sums about the means; holds on NIST's reference data (Norris).
 * Errors: shape for unequal counts; no-data for fewer than two points; zero-division when all x are equal; domain
 * beyond the range of a double.
 * Source: `methods` section 11.
 *
 * @example linearTrend([1, 3, 5, 7])  // { slope: 2, intercept: -1, r2: 1 }
 */
export function linearTrend(values: Series, x?: Series): Outcome<LinearTrend> {
  if (x && x.length !== values.length) return fail("shape", { argument: "x" });
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const at = x ? x[i] : i + 1;
    const value = values[i];
    if (at === null || value === null) continue;
    xs.push(at);
    ys.push(value);
  }
  if (xs.length < 2) return fail("no-data", { argument: "values" });
  const ofX = moments(xs);
  if (ofX.constant) return fail("zero-division", { argument: "x" });
  const ofY = moments(ys);
  if (ofY.constant) return ok({ slope: 0, intercept: ofY.mean, r2: null });
  const products = new RunningSum();
  for (let i = 0; i < xs.length; i++) products.add((xs[i] - ofX.mean) * (ys[i] - ofY.mean));
  const slope = products.value / ofX.squares;
  const intercept = ofY.mean - slope * ofX.mean;
  const r2 = Math.min(1, (products.value / ofX.squares) * (products.value / ofY.squares));
  return Number.isFinite(slope) && Number.isFinite(intercept) && Number.isFinite(r2)
    ? ok({ slope: slope + 0, intercept: intercept + 0, r2 })
    : fail("domain", { argument: "values", problem: "overflow" });
}
