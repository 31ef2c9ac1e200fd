/** Reaching a target. */
import * as core from "../core";
import { statusLabel } from "./calculations/status-label";
import { evaluate } from "./evaluate";
import {
  ATTAINMENT,
  RANGEATTAINMENT,
  PROGRESS,
  PACE,
  VARIANCE,
  STATUS,
  RUNRATE,
  REQUIREDRATE,
} from "./registry/attaining";

/**
 * How far a target is reached, as a fraction: 0.85 is 85 %.
 *
 * @customfunction ATTAINMENT
 * @param actual Actual value, or a range of them.
 * @param target Target, or a range of targets.
 * @param direction "higher" is better (default), or "lower".
 * @param floor Lowest attainment. Off if omitted.
 * @param cap Highest attainment, such as 1.2. Off if omitted.
 * @param convention "linear" (default): a/t, and 2−a/t where lower is better; "ratio": a/t and t/a.
 * @param zeroTarget What a target of 0 means: "error" (default), or "met" if the actual is 0 or better.
 * @example =KPI.ATTAINMENT(90,100) // 0.9
 */
export function attainment(
  actual: any[][],
  target: any[][],
  direction?: any[][],
  floor?: any[][],
  cap?: any[][],
  convention?: any[][],
  zeroTarget?: any[][]
): any[][] {
  return evaluate(
    ATTAINMENT,
    [actual, target, direction, floor, cap, convention, zeroTarget],
    (actual, target, direction, floor, cap, convention, zeroTarget) =>
      core.attainment(actual, target, { direction, floor, cap, convention, zeroTarget })
  );
}

/**
 * Attainment of a target band: 1 inside it, falling to 0 at the tolerance outside it.
 *
 * @customfunction RANGEATTAINMENT
 * @param actual Actual value, or a range of them.
 * @param lower Lower bound of the band.
 * @param upper Upper bound of the band.
 * @param tolerance Distance outside the band at which attainment is 0. Default: half the band.
 * @example =KPI.RANGEATTAINMENT(23,20,22,4) // 0.75
 */
export function rangeAttainment(
  actual: any[][],
  lower: any[][],
  upper: any[][],
  tolerance?: any[][]
): any[][] {
  return evaluate(RANGEATTAINMENT, [actual, lower, upper, tolerance], core.rangeAttainment);
}

/**
 * Share of the way from the baseline to the target.
 *
 * @customfunction PROGRESS
 * @param actual Actual value, or a range of them.
 * @param baseline Value at the start.
 * @param target Target, or a range of targets.
 * @param floor Lowest progress. Off if omitted.
 * @param cap Highest progress. Off if omitted.
 * @example =KPI.PROGRESS(16,10,20) // 0.6
 */
export function progress(
  actual: any[][],
  baseline: any[][],
  target: any[][],
  floor?: any[][],
  cap?: any[][]
): any[][] {
  return evaluate(PROGRESS, [actual, baseline, target, floor, cap], (actual, baseline, target, floor, cap) =>
    core.progress(actual, baseline, target, { floor, cap })
  );
}

/**
 * Progress compared with the time gone: 1 is on schedule, more is ahead.
 *
 * @customfunction PACE
 * @param actual Actual value, or a range of them.
 * @param baseline Value at the start.
 * @param target Target, or a range of targets.
 * @param elapsed Share of the time gone, above 0 and at most 1.
 * @example =KPI.PACE(16,10,20,0.5) // 1.2
 */
export function pace(actual: any[][], baseline: any[][], target: any[][], elapsed: any[][]): any[][] {
  return evaluate(PACE, [actual, baseline, target, elapsed], core.pace);
}

/**
 * Difference between actual and target, positive when favourable.
 *
 * @customfunction VARIANCE
 * @param actual Actual value, or a range of them.
 * @param target Target, or a range of targets.
 * @param direction "higher" is better (default), or "lower".
 * @param relative TRUE divides by the size of the target. Default FALSE.
 * @example =KPI.VARIANCE(120,100,"lower") // -20
 */
export function variance(actual: any[][], target: any[][], direction?: any[][], relative?: any[][]): any[][] {
  return evaluate(VARIANCE, [actual, target, direction, relative], (actual, target, direction, relative) =>
    core.variance(actual, target, { direction, relative })
  );
}

/**
 * Traffic light of a value: Red, Amber or Green.
 *
 * @customfunction STATUS
 * @param value Value to judge, usually an attainment.
 * @param green Limit of green. Default 1.
 * @param amber Limit of amber. Default 0.9.
 * @param direction "higher" is better (default), or "lower".
 * @param labels Three texts, worst to best. Default Red, Amber, Green.
 * @example =KPI.STATUS(0.93) // Amber
 */
export function status(
  value: any[][],
  green?: any[][],
  amber?: any[][],
  direction?: any[][],
  labels?: any[][]
): any[][] {
  return evaluate(
    STATUS,
    [value, green, amber, direction, labels],
    (value, green, amber, direction, labels) => statusLabel(value, { green, amber, direction }, labels)
  );
}

/**
 * Projection to the end at the present pace.
 *
 * @customfunction RUNRATE
 * @param toDate Amount reached so far.
 * @param elapsed Time gone, in the unit of total.
 * @param total Whole time. Default 1, with elapsed as a share.
 * @example =KPI.RUNRATE(450,9,12) // 600
 */
export function runRate(toDate: any[][], elapsed: any[][], total?: any[][]): any[][] {
  return evaluate(RUNRATE, [toDate, elapsed, total], core.runRate);
}

/**
 * What is needed in each remaining unit of time to reach the target.
 *
 * @customfunction REQUIREDRATE
 * @param target Target, or a range of targets.
 * @param toDate Amount reached so far.
 * @param remaining Time left.
 * @example =KPI.REQUIREDRATE(600,450,3) // 50
 */
export function requiredRate(target: any[][], toDate: any[][], remaining: any[][]): any[][] {
  return evaluate(REQUIREDRATE, [target, toDate, remaining], core.requiredRate);
}
