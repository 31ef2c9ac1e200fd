/** Weights and roll-up. */
import * as core from "../core";

import { evaluate } from "./evaluate";
import { WEIGHTED, COVERAGE, EFFECTIVEWEIGHT, CONTRIBUTION } from "./registry/weighting";

/**
 * Weighted score: the weighted mean of the scores present.
 *
 * @customfunction WEIGHTED
 * @param scores Scores, one row or one column. A blank is a missing score.
 * @param weights Weights of the scores, as fractions, per cent or points.
 * @param missing What becomes of a missing row's weight: "rescale" (default), "equal", "zero" or "block".
 * @param weightSum "normalize" (default), or "strict": the weights must add up to 1 or 100.
 * @example =KPI.WEIGHTED({88,92,75,80},{40,25,20,15}) // 85.2
 */
export function weighted(scores: any[][], weights: any[][], missing?: any, weightSum?: any): any {
  return evaluate(WEIGHTED, [scores, weights, missing, weightSum], (scores, weights, missing, weightSum) =>
    core.weighted(scores, weights, { missing, weightSum })
  );
}

/**
 * Share of the weight that has a score.
 *
 * @customfunction COVERAGE
 * @param scores Scores, one row or one column. A blank is a missing score.
 * @param weights Weights of the scores, as fractions, per cent or points.
 * @example =KPI.COVERAGE({88,"",75,80},{40,25,20,15}) // 0.75
 */
export function coverage(scores: any[][], weights: any[][]): any {
  return evaluate(COVERAGE, [scores, weights], core.coverage);
}

/**
 * Weights really used once missing scores are dealt with, as fractions.
 *
 * @customfunction EFFECTIVEWEIGHT
 * @param scores Scores, one row or one column. A blank is a missing score.
 * @param weights Weights of the scores, as fractions, per cent or points.
 * @param missing What becomes of a missing row's weight: "rescale" (default), "equal", "zero" or "block".
 * @example =KPI.EFFECTIVEWEIGHT({88,92},{30,20}) // 0.6, 0.4
 */
export function effectiveWeight(scores: any[][], weights: any[][], missing?: any): any[][] {
  return evaluate(EFFECTIVEWEIGHT, [scores, weights, missing], (scores, weights, missing) =>
    core.effectiveWeights(scores, weights, { missing })
  );
}

/**
 * Points that each row contributes to the weighted score.
 *
 * @customfunction CONTRIBUTION
 * @param scores Scores, one row or one column. A blank is a missing score.
 * @param weights Weights of the scores, as fractions, per cent or points.
 * @param missing What becomes of a missing row's weight: "rescale" (default), "equal", "zero" or "block".
 * @example =KPI.CONTRIBUTION({88,92,75,80},{40,25,20,15}) // 35.2, 23, 15, 12
 */
export function contribution(scores: any[][], weights: any[][], missing?: any): any[][] {
  return evaluate(CONTRIBUTION, [scores, weights, missing], (scores, weights, missing) =>
    core.contribution(scores, weights, { missing })
  );
}
