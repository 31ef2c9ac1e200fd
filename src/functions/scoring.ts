/** Scoring, grading and normalisation. */
import { bandScoring } from "./calculations/band-scoring";
import { grading } from "./calculations/grading";
import { evaluate } from "./evaluate";
import { SCORE, GRADE } from "./registry/scoring";

/**
 * Points of a value by a table of limits and points.
 *
 * @customfunction SCORE
 * @param value Value, or a range of them.
 * @param bands Two columns, limit and points, in any order of rows.
 * @param mode "step" (default): the best band reached; "linear": interpolated between the points.
 * @param direction "higher" is better (default), or "lower".
 * @param otherwise Points when no band is reached. Default 0.
 * @example =KPI.SCORE(0.92,{1,100;0.9,80;0.8,60}) // 80
 */
export function score(
  value: any[][],
  bands: any[][],
  mode?: any[][],
  direction?: any[][],
  otherwise?: any[][]
): any[][] {
  const scoreOf = bandScoring();
  return evaluate(
    SCORE,
    [value, bands, mode, direction, otherwise],
    (value, bands, mode, direction, otherwise) => scoreOf(value, bands, { mode, direction, otherwise })
  );
}

/**
 * Grade of a score, or its coefficient, by a table of grades.
 *
 * @customfunction GRADE
 * @param score Score, or a range of them.
 * @param grades Table of limit, grade, coefficient … Default 90 A, 80 B, 70 C, 60 D, 0 E.
 * @param column Column of the table to return. Default 2.
 * @example =KPI.GRADE(85) // B
 */
export function grade(score: any[][], grades?: any[][], column?: any[][]): any[][] {
  return evaluate(GRADE, [score, grades, column], grading());
}
