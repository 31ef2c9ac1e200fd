import { finite } from "../finite";
import type { Outcome } from "../outcome";
import type { Series } from "../series-type";
import { weightScale, type WeightOptions } from "./weights";

/**
 * Weighted score: the weighted mean of the scores present.
 *
 * Definition: S = Σ w_i s_i / Σ w_i. Weights may be fractions, per cent or points; a blank weight is 0. Missing scores
 * follow the policy `missing`. Negative scores are legal.
 * Errors: shape; domain (negative weight, strict sum); no-data (no score; blocked); zero-division (weights sum to 0).
 * Source: textbook weighted mean; Synergita's worked example (30, 30, 40 with 40/20/40 % make 34).
 *
 * @example weighted([88, 92, 75, 80], [0.4, 0.25, 0.2, 0.15])    // 85.2
 * @example weighted([88, null, 75, 80], [0.4, 0.25, 0.2, 0.15])  // 82.93333333333334
 */
export function weighted(scores: Series, weights: Series, options: WeightOptions = {}): Outcome<number> {
  const scale = weightScale(scores, weights, options);
  if (!scale.ok) return scale;
  const { extra, total, sums } = scale.value;
  return finite((sums.products + extra * sums.scores) / total);
}
