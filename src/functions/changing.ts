/** Growth and periods. */
import * as core from "../core";

import { evaluate } from "./evaluate";
import { GROWTH } from "./registry/changing";

/**
 * Growth on a previous value, as a fraction.
 *
 * @customfunction GROWTH
 * @param current Value of the period.
 * @param previous Value it is compared with.
 * @param negativeBase Growth on a negative base: "error" (default), or "abs" to divide by its size.
 * @example =KPI.GROWTH(120,100) // 0.2
 */
export function growth(current: any[][], previous: any[][], negativeBase?: any[][]): any[][] {
  return evaluate(GROWTH, [current, previous, negativeBase], (current, previous, negativeBase) =>
    core.growth(current, previous, { negativeBase })
  );
}
