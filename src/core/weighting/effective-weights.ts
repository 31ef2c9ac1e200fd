import { ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { weightScale, type WeightOptions } from "./weights";

/**
 * The weights that a weighted score really uses, as fractions; `null` on a row without a score.
 *
 * Definition: w_i / Σw over the rows present (rescale); (w_i + M/k) / Σw with M the missing weight and k the number of
 * rows present (equal; a present row of weight 0 takes its share too); w_i / Σw over all rows (zero, block).
 * They sum to 1 with rescale and equal.
 * Errors: those of `weightScale`.
 *
 * @example effectiveWeights([88, null, 75], [0.5, 0.3, 0.2])  // [0.7142857142857143, null, 0.28571428571428575]
 */
export function effectiveWeights(
  scores: Series,
  weights: Series,
  options: WeightOptions = {}
): Outcome<(number | null)[]> {
  const scale = weightScale(scores, weights, options);
  if (!scale.ok) return scale;
  const { extra, total } = scale.value;
  const effective = new Array<number | null>(scores.length);
  for (let i = 0; i < scores.length; i++)
    effective[i] = scores[i] === null ? null : ((weights[i] ?? 0) + extra) / total;
  return ok(effective);
}
