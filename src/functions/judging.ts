/** Weights from judgement and from data. */
import * as core from "../core";
import { mapped } from "./calculations/mapped";
import { evaluate } from "./evaluate";
import { AHP, AHPCR, ENTROPYWEIGHTS, RANKWEIGHTS, PAIRWEIGHTS } from "./registry/judging";

/**
 * Weights from pairwise comparisons by the analytic hierarchy process, as a column.
 *
 * @customfunction AHP
 * @param matrix Square matrix of comparisons: 3 above the diagonal, 1/3 below.
 * @example =KPI.AHP({1,3;0.3333333333,1}) // 0.75, 0.25
 */
export function ahp(matrix: any[][]): any[][] {
  return evaluate(AHP, [matrix], (matrix) => mapped(core.ahp(matrix), ({ weights }) => weights));
}

/**
 * Consistency ratio of pairwise comparisons; below 0.1 is accepted.
 *
 * @customfunction AHPCR
 * @param matrix Square matrix of comparisons, as in KPI.AHP.
 * @example =KPI.AHPCR({1,2,4;0.5,1,2;0.25,0.5,1}) // 0
 */
export function ahpCr(matrix: any[][]): any {
  return evaluate(AHPCR, [matrix], (matrix) => mapped(core.ahp(matrix), ({ cr }) => cr));
}

/**
 * Weights of the columns by the entropy method, as a row.
 *
 * @customfunction ENTROPYWEIGHTS
 * @param matrix A row for each object, a column for each KPI.
 * @param normalize "sum" (default) divides by the column's sum; "minmax" scales each column first.
 * @param directions With minmax: "higher" or "lower" for each column. Default higher.
 * @example =KPI.ENTROPYWEIGHTS({1,5;9,5}) // 1, 0
 */
export function entropyWeights(matrix: any[][], normalize?: any, directions?: any[][]): any[][] {
  return evaluate(ENTROPYWEIGHTS, [matrix, normalize, directions], (matrix, normalize, directions) =>
    mapped(core.entropyWeights(matrix, { normalize, directions }), ({ weights }) => weights)
  );
}

/**
 * Weights from ranks by the rank-order centroid; 1 is the most important.
 *
 * @customfunction RANKWEIGHTS
 * @param ranks Ranks, one row or one column; ties are allowed.
 * @example =KPI.RANKWEIGHTS({1,2}) // 0.75, 0.25
 */
export function rankWeights(ranks: any[][]): any[][] {
  return evaluate(RANKWEIGHTS, [ranks], core.rankWeights);
}

/**
 * Weights from a 0–4 judgement table, as a column.
 *
 * @customfunction PAIRWEIGHTS
 * @param matrix Square table of 0 to 4; the two judgements of a pair add up to 4.
 * @example =KPI.PAIRWEIGHTS({0,3;1,0}) // 0.75, 0.25
 */
export function pairWeights(matrix: any[][]): any[][] {
  return evaluate(PAIRWEIGHTS, [matrix], (matrix) =>
    mapped(core.pairWeights(matrix), ({ weights }) => weights)
  );
}
