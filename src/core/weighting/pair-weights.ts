import { sum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";
import { squareOf } from "./square-matrix";

export interface PairWeights {
  /** Row sums, in points. */
  readonly scores: number[];
  /** Scores as shares of their total. A score of 0 gives a weight of 0. */
  readonly weights: number[];
}

const ROUNDING = 1e-9;

/**
 * Weights from 0–4 judgement (权值因子判断表法, 0-4 评分法): each pair shares four points.
 *
 * Definition: a_ij in 0 … 4 with a_ij + a_ji = 4 says how far i outweighs j; the score is the row sum, the weight its
 * share. The diagonal is blank or 0. Several experts: the mean of their scores first.
 * Errors: no-data (also for a blank cell off the diagonal); shape; domain; zero-division for a single row.
 * Source: 权值因子判断表法; 0-4 评分法 of value engineering (itgle.com).
 *
 * @example pairWeights([[null, 3], [1, null]]).value  // { scores: [3, 1], weights: [0.75, 0.25] }
 */
export function pairWeights(matrix: Matrix): Outcome<PairWeights> {
  const square = squareOf(matrix, 0);
  // A single row has nothing to be compared with: its only cell, the diagonal, may be blank.
  if (!square.ok)
    return matrix.length === 1 && matrix[0].length === 1
      ? fail("zero-division", { argument: "matrix" })
      : square;
  const a = square.value;
  for (let i = 0; i < a.length; i++) {
    if (a[i][i] !== 0) return fail("domain", { argument: "matrix", problem: "diagonal", row: i + 1 });
    for (let j = i + 1; j < a.length; j++) {
      const valid = a[i][j] >= 0 && a[j][i] >= 0 && Math.abs(a[i][j] + a[j][i] - 4) <= ROUNDING;
      if (!valid) return fail("domain", { argument: "matrix", problem: "pair", row: i + 1, column: j + 1 });
    }
  }
  const scores = a.map((row) => sum(row));
  const total = sum(scores);
  if (total === 0) return fail("zero-division", { argument: "matrix" });
  return ok({ scores, weights: scores.map((score) => score / total) });
}
