import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { weightSums } from "./weights";

/**
 * Coverage: the share of weight that has a score. It makes visible how far a weighted score was rescaled.
 *
 * Definition: Σ w_i over rows with a score / Σ w_i. With no score at all it is 0: nothing is covered.
 * Errors: shape; domain (negative weight); no-data (no rows); zero-division (weights sum to 0).
 * Source: own definition.
 *
 * @example coverage([88, null, 75, 80], [0.4, 0.25, 0.2, 0.15])  // 0.75
 */
export function coverage(scores: Series, weights: Series): Outcome<number> {
  const sums = weightSums(scores, weights);
  if (!sums.ok) return sums;
  if (scores.length === 0) return fail("no-data", { argument: "scores" });
  const { all, present, absent } = sums.value;
  if (all === 0) return fail("zero-division", { argument: "weights" });
  return ok(absent > 0 ? present / all : 1);
}
