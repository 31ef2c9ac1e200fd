/** Reaching a target. */
import * as core from "../core";
import { statusLabel } from "./calculations/status-label";
import { evaluate } from "./evaluate";
import { ATTAINMENT, STATUS } from "./registry/attaining";

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
