/** Weighted scores and roll-up. */
import * as core from "../core";
import { mapped } from "./calculations/mapped";
import { evaluate } from "./evaluate";
import { WEIGHTED, COVERAGE, EFFECTIVEWEIGHT, CONTRIBUTION, ROLLUP, BRIDGE } from "./registry/weighting";

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

/**
 * Scores rolled up a hierarchy of dotted codes, one value a row.
 *
 * @customfunction ROLLUP
 * @param codes Dotted codes such as 2.1.3, as text; none twice.
 * @param scores Scores, one row or one column. A blank is a missing score.
 * @param weights Weights of the scores, as fractions, per cent or points.
 * @param missing What becomes of a missing row's weight: "rescale" (default), "equal", "zero" or "block".
 * @param weighting "global" (default): weights are shares of the whole; "local": among siblings.
 * @example =KPI.ROLLUP({"1","1.1","1.2"},{"",80,90},{"",60,40}) // 84, 80, 90
 */
export function rollUp(
  codes: any[][],
  scores: any[][],
  weights: any[][],
  missing?: any,
  weighting?: any
): any[][] {
  return evaluate(
    ROLLUP,
    [codes, scores, weights, missing, weighting],
    (codes, scores, weights, missing, weighting) =>
      core.rollup(codes, scores, weights, { missing, weighting })
  );
}

/**
 * Why a weighted score changed: score effect, weight effect and interaction, with a total row.
 *
 * @customfunction BRIDGE
 * @param scores0 Scores of the earlier period.
 * @param weights0 Weights of the earlier period.
 * @param scores1 Scores of the later period.
 * @param weights1 Weights of the later period.
 * @example =KPI.BRIDGE({80;90},{50;50},{90;90},{50;50}) // 5, 0, 0; 0, 0, 0; 5, 0, 0
 */
export function bridge(scores0: any[][], weights0: any[][], scores1: any[][], weights1: any[][]): any[][] {
  return evaluate(BRIDGE, [scores0, weights0, scores1, weights1], (scores0, weights0, scores1, weights1) =>
    mapped(core.bridge(scores0, weights0, scores1, weights1), ({ rows, total }) =>
      [...rows, total].map(({ score, weight, interaction }) => [score, weight, interaction])
    )
  );
}
