import { coMoments } from "../numeric/co-moments";
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
 * Convention: two passes about the means, with sums whose error does not grow with the points; holds on NIST's reference data (Norris).
 * Errors: shape for unequal counts; no-data for fewer than two points; zero-division when all x are equal; domain
 * beyond the range of a double.
 * Source: textbook least squares; NIST StRD.
 *
 * @example linearTrend([1, 3, 5, 7])  // { slope: 2, intercept: -1, r2: 1 }
 */
export function linearTrend(values: Series, x?: Series): Outcome<LinearTrend> {
  if (x && x.length !== values.length) return fail("shape", { argument: "x" });
  const { xs, ys } = pointsOf(values, x);
  if (ys.length < 2) return fail("no-data", { argument: "values" });
  const { meanX, meanY, xx, yy, xy, constantX, constantY } = coMoments(ys, xs);
  if (constantX) return fail("zero-division", { argument: "x" });
  if (constantY) return ok({ slope: 0, intercept: meanY, r2: null });
  const slope = xy / xx;
  const intercept = meanY - slope * meanX;
  const r2 = Math.min(1, slope * (xy / yy));
  return Number.isFinite(slope) && Number.isFinite(intercept) && Number.isFinite(r2)
    ? ok({ slope: slope + 0, intercept: intercept + 0, r2 })
    : fail("domain", { argument: "values", problem: "overflow" });
}

interface Points {
  /** None where they are 1, 2, 3 … without a gap. */
  readonly xs?: readonly number[];
  readonly ys: readonly number[];
}

/** The points that have both coordinates; what follows a gap keeps its position. */
function pointsOf(values: Series, x: Series | undefined): Points {
  if (!x && isWhole(values)) return { ys: values };
  const xs: number[] = [];
  const ys: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const at = x ? x[i] : i + 1;
    if (value === null || at === null) continue;
    xs.push(at);
    ys.push(value);
  }
  return { xs, ys };
}

function isWhole(values: Series): values is readonly number[] {
  for (let i = 0; i < values.length; i++) if (values[i] === null) return false;
  return true;
}
