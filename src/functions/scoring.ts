/** Scoring, grading and normalisation. */
import * as core from "../core";
import { bandScoring } from "./calculations/band-scoring";
import { grading } from "./calculations/grading";
import { evaluate } from "./evaluate";
import { SCORE, DEDUCTION, ADDITION, PASSFAIL, EFFICACY, GRADE, MINMAX, ZSCORES } from "./registry/scoring";

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
 * Full points less a deduction for each occurrence.
 *
 * @customfunction DEDUCTION
 * @param full Full points.
 * @param occurrences Number of occurrences.
 * @param each Points taken off for each.
 * @param floor Lowest points. Default 0; may be negative.
 * @example =KPI.DEDUCTION(20,3,2) // 14
 */
export function deduction(full: any[][], occurrences: any[][], each: any[][], floor?: any[][]): any[][] {
  return evaluate(DEDUCTION, [full, occurrences, each, floor], core.deduction);
}

/**
 * Base points plus an addition for each occurrence.
 *
 * @customfunction ADDITION
 * @param base Base points.
 * @param occurrences Number of occurrences.
 * @param each Points added for each.
 * @param cap Highest points. Off if omitted.
 * @example =KPI.ADDITION(10,3,2) // 16
 */
export function addition(base: any[][], occurrences: any[][], each: any[][], cap?: any[][]): any[][] {
  return evaluate(ADDITION, [base, occurrences, each, cap], core.addition);
}

/**
 * All or nothing: the points if the target is met, else the other points.
 *
 * @customfunction PASSFAIL
 * @param actual Actual value, or a range of them.
 * @param target Target, or a range of targets.
 * @param direction "higher" is better (default), or "lower".
 * @param points Points if the target is met. Default 1.
 * @param otherwise Points if it is not. Default 0.
 * @example =KPI.PASSFAIL(98,95,"higher",10) // 10
 */
export function passFail(
  actual: any[][],
  target: any[][],
  direction?: any[][],
  points?: any[][],
  otherwise?: any[][]
): any[][] {
  return evaluate(
    PASSFAIL,
    [actual, target, direction, points, otherwise],
    (actual, target, direction, points, otherwise) =>
      core.passFail(actual, target, { direction, points, otherwise })
  );
}

/**
 * Efficacy coefficient: 60 at the unacceptable value and 100 at the satisfactory one.
 *
 * @customfunction EFFICACY
 * @param actual Actual value, or a range of them.
 * @param unacceptable Value that is just not acceptable.
 * @param satisfactory Value that is fully satisfactory.
 * @param base Points at the unacceptable value. Default 60.
 * @param span Points between the two. Default 40.
 * @example =KPI.EFFICACY(85,60,100) // 85
 */
export function efficacy(
  actual: any[][],
  unacceptable: any[][],
  satisfactory: any[][],
  base?: any[][],
  span?: any[][]
): any[][] {
  return evaluate(EFFICACY, [actual, unacceptable, satisfactory, base, span], core.efficacy);
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

/**
 * Position of a value between a minimum and a maximum, from 0 to 1.
 *
 * @customfunction MINMAX
 * @param value Value, or a range of them.
 * @param min Value that maps to 0.
 * @param max Value that maps to 1.
 * @param direction "higher" is better (default), or "lower".
 * @param clamp TRUE keeps the result between 0 and 1. Default FALSE.
 * @example =KPI.MINMAX(75,50,100) // 0.5
 */
export function minMax(
  value: any[][],
  min: any[][],
  max: any[][],
  direction?: any[][],
  clamp?: any[][]
): any[][] {
  return evaluate(MINMAX, [value, min, max, direction, clamp], (value, min, max, direction, clamp) =>
    core.minmax(value, min, max, { direction, clamp })
  );
}

/**
 * Distance of each value from the mean, in standard deviations.
 *
 * @customfunction ZSCORES
 * @param values Values, one row or one column. Blanks are left out.
 * @param sample TRUE uses the sample standard deviation. Default FALSE.
 * @example =KPI.ZSCORES({2,4,4,4,5,5,7,9}) // -1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2
 */
export function zScores(values: any[][], sample?: any): any[][] {
  return evaluate(ZSCORES, [values, sample], (values, sample) => core.zscores(values, { sample }));
}
