import { fail, ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";
import { squareOf } from "./square-matrix";

/** Random consistency index by size, 1 to 15 (Saaty). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

const RECIPROCITY = 1e-6;
const PRECISION = 1e-12;
const MOST_ROUNDS = 1000;

export interface Ahp {
  /** Priorities, summing to 1. */
  readonly weights: number[];
  /** Principal eigenvalue; n for a consistent matrix. */
  readonly lambdaMax: number;
  /** Consistency index (λ − n)/(n − 1). */
  readonly ci: number;
  /** Consistency ratio CI/RI by Saaty's table: below 0.10 is accepted. 0 for n ≤ 2. */
  readonly cr: number;
}

/**
 * Weights from pairwise comparisons by the analytic hierarchy process.
 *
 * Definition: the principal eigenvector of the matrix a_ij ("i is so many times as important as j"), found by power
 * iteration; λ is the mean of (A w)_i / w_i.
 * Convention: Saaty's random index 0, 0, .58, .90, 1.12 …; other tables give other consistency ratios.
 * Domain: positive, n ≤ 15, a_ij a_ji = 1 within 1e-6 (a_ii = 1).
 * Errors: shape for a matrix that is not square; no-data for an empty matrix or a blank cell; domain, also when the
 * iteration does not settle in 1000 rounds (`problem` "no-convergence").
 * Source: T. L. Saaty, The Analytic Hierarchy Process (1980).
 *
 * @example ahp([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]).value.weights  // [0.571…, 0.285…, 0.142…]
 */
export function ahp(matrix: Matrix): Outcome<Ahp> {
  const square = comparisons(matrix);
  if (!square.ok) return square;
  const a = square.value;
  const n = a.length;
  let weights = new Array<number>(n).fill(1 / n);
  let settled = n === 1;
  for (let round = 0; round < MOST_ROUNDS && !settled; round++) {
    const next = times(a, weights);
    const total = next.reduce((x, y) => x + y, 0);
    let moved = 0;
    for (let i = 0; i < n; i++) {
      next[i] /= total;
      moved = Math.max(moved, Math.abs(next[i] - weights[i]));
    }
    weights = next;
    settled = moved <= PRECISION;
  }
  if (!settled || !weights.every((weight) => weight > 0)) {
    return fail("domain", { argument: "matrix", problem: "no-convergence" });
  }
  const lambdaMax = times(a, weights).reduce((total, x, i) => total + x / weights[i], 0) / n;
  // λ ≥ n in exact arithmetic: what is less is rounding.
  const ci = n > 1 ? Math.max(0, (lambdaMax - n) / (n - 1)) : 0;
  return ok({ weights, lambdaMax, ci, cr: n <= 2 ? 0 : ci / RANDOM_INDEX[n - 1] });
}

/** A matrix of pairwise comparisons that has been checked. Errors: those of `ahp`. */
export function comparisons(matrix: Matrix): Outcome<number[][]> {
  const square = squareOf(matrix);
  if (!square.ok) return square;
  const a = square.value;
  if (a.length > RANDOM_INDEX.length)
    return fail("domain", { argument: "matrix", problem: "size", most: RANDOM_INDEX.length });
  for (let i = 0; i < a.length; i++) {
    for (let j = i; j < a.length; j++) {
      const at = { argument: "matrix", row: i + 1, column: j + 1 };
      if (!(a[i][j] > 0) || !(a[j][i] > 0)) return fail("domain", { ...at, problem: "not-positive" });
      if (Math.abs(a[i][j] * a[j][i] - 1) > RECIPROCITY)
        return fail("domain", { ...at, problem: "not-reciprocal" });
    }
  }
  return square;
}

const times = (a: readonly (readonly number[])[], x: readonly number[]): number[] =>
  a.map((row) => row.reduce((total, value, j) => total + value * x[j], 0));
