import { finite, missing } from "./finite";
import type { Outcome } from "./outcome";

const noFull = missing("full");
const noOccurrences = missing("occurrences");
const noEach = missing("each");

/**
 * Point deduction (减分法): max(floor, full − occurrences × each). A negative floor makes a penalty.
 *
 * Errors: missing.
 * Source: 减分法, hongweilanqiujulebu.com/hr/jixiaokaohe/559891.
 *
 * @example deduction(20, 3, 2)        // 14
 * @example deduction(20, 12, 2, -10)  // -4
 */
export function deduction(
  full: number | null,
  occurrences: number | null,
  each: number | null,
  floor = 0
): Outcome<number> {
  if (full === null) return noFull;
  if (occurrences === null) return noOccurrences;
  if (each === null) return noEach;
  return finite(Math.max(floor, full - occurrences * each));
}
