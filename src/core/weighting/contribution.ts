import { sum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { effectiveWeights } from "./effective-weights";
import type { WeightOptions } from "./weights";

/**
 * Contribution of each row to the weighted score, in points: effective weight × score; `null` on a row without a score.
 * The points add up to `weighted`.
 *
 * Errors: those of `weighted`.
 * Source: the terms of the weighted mean.
 *
 * @example contribution([88, 92, 75, 80], [0.4, 0.25, 0.2, 0.15])  // [35.2, 23, 15, 12]
 */
export function contribution(
  scores: Series,
  weights: Series,
  options: WeightOptions = {}
): Outcome<(number | null)[]> {
  const effective = effectiveWeights(scores, weights, options);
  if (!effective.ok) return effective;
  // The array of the weights becomes the array of the points.
  const points = effective.value;
  for (let i = 0; i < points.length; i++) {
    const score = scores[i];
    if (score !== null) points[i] = points[i]! * score + 0;
  }
  return ok(points);
}

/**
 * Share of each row in the total of the points. Error: zero-division when they sum to 0.
 *
 * @example contributionShares([35.2, 23, 15, 12])  // [0.413…, 0.270…, 0.176…, 0.141…]
 */
export function contributionShares(points: Series): Outcome<(number | null)[]> {
  const total = sum(points);
  if (total === 0) return fail("zero-division", { argument: "scores" });
  return ok(points.map((value) => (value === null ? null : value / total)));
}
