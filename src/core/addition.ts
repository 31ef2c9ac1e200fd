import { finite, missing } from "./finite";
import type { Outcome } from "./outcome";

const noBase = missing("base");
const noOccurrences = missing("occurrences");
const noEach = missing("each");

/**
 * Point addition (加分法): min(cap, base + occurrences × each); no cap unless given.
 *
 * Errors: missing.
 * Source: 加分法, the mirror of point deduction.
 *
 * @example addition(10, 3, 2)      // 16
 * @example addition(10, 3, 2, 15)  // 15
 */
export function addition(
  base: number | null,
  occurrences: number | null,
  each: number | null,
  cap: number = Infinity
): Outcome<number> {
  if (base === null) return noBase;
  if (occurrences === null) return noOccurrences;
  if (each === null) return noEach;
  return finite(Math.min(cap, base + occurrences * each));
}
