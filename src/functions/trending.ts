/** Moving average and trend. */
import * as core from "../core";
import { mapped } from "./calculations/mapped";
import { evaluate } from "./evaluate";
import { MOVINGAVERAGE, TREND } from "./registry/trending";

/**
 * Mean of the last values, for each value.
 *
 * @customfunction MOVINGAVERAGE
 * @param values Values, one row or one column. Blanks are left out.
 * @param window Number of values in each mean.
 * @example =KPI.MOVINGAVERAGE({1,2,3,4},2) // "", 1.5, 2.5, 3.5
 */
export function movingAverage(values: any[][], window: any): any[][] {
  return evaluate(MOVINGAVERAGE, [values, window], core.movingAverage);
}

/**
 * Straight line through the values: slope, intercept and r² in one row.
 *
 * @customfunction TREND
 * @param values Values, one row or one column. A blank keeps its place.
 * @param x Positions of the values. Default 1, 2, 3 …
 * @example =KPI.TREND({3,5,7}) // 2, 1, 1
 */
export function trend(values: any[][], x?: any[][]): any[][] {
  return evaluate(TREND, [values, x], (values, x) =>
    mapped(core.linearTrend(values, x), ({ slope, intercept, r2 }) => [slope, intercept, r2])
  );
}
