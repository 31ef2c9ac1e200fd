import { moments, type Moments } from "../numeric/moments";
import { numbersOf } from "../numeric/numbers-of";
import { roundedOff, settled } from "../numeric/two-sum";
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
 * Source: textbook least squares; NIST StRD.
 *
 * @example linearTrend([1, 3, 5, 7])  // { slope: 2, intercept: -1, r2: 1 }
 */
export function linearTrend(values: Series, x?: Series): Outcome<LinearTrend> {
  if (x && x.length !== values.length) return fail("shape", { argument: "x" });
  const { xs, ys } = x ? pointsOf(values, x) : pointsAtPositions(values);
  if (ys.length < 2) return fail("no-data", { argument: "values" });
  const ofX = !x && ys.length === values.length ? momentsOfPositions(ys.length) : moments(xs);
  if (ofX.constant) return fail("zero-division", { argument: "x" });
  const ofY = moments(ys);
  if (ofY.constant) return ok({ slope: 0, intercept: ofY.mean, r2: null });
  let products = 0;
  let lost = 0;
  for (let i = 0; i < ys.length; i++) {
    const product = (xs[i] - ofX.mean) * (ys[i] - ofY.mean);
    const next = products + product;
    lost += roundedOff(products, product, next);
    products = next;
  }
  products = settled(products, lost);
  const slope = products / ofX.squares;
  const intercept = ofY.mean - slope * ofX.mean;
  const r2 = Math.min(1, slope * (products / ofY.squares));
  return Number.isFinite(slope) && Number.isFinite(intercept) && Number.isFinite(r2)
    ? ok({ slope: slope + 0, intercept: intercept + 0, r2 })
    : fail("domain", { argument: "values", problem: "overflow" });
}

/** The moments of 1, 2, … n, in closed form. */
const momentsOfPositions = (count: number): Moments => ({
  mean: (count + 1) / 2,
  squares: (count * (count * count - 1)) / 12,
  count,
  constant: false,
});

interface Points {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** The points of a series on x = 1, 2, …; a gap is left out, and what follows it keeps its position. */
function pointsAtPositions(values: Series): Points {
  const ys = numbersOf(values);
  const xs = new Float64Array(ys.length);
  if (ys.length === values.length) for (let i = 0; i < xs.length; i++) xs[i] = i + 1;
  else for (let i = 0, count = 0; i < values.length; i++) if (values[i] !== null) xs[count++] = i + 1;
  return { xs, ys };
}

/** The points that have both coordinates. */
function pointsOf(values: Series, x: Series): Points {
  const both = (coordinate: Series) =>
    numbersOf(coordinate.map((at, i) => (x[i] === null || values[i] === null ? null : at)));
  return { xs: both(x), ys: both(values) };
}
