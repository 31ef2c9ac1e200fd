import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

export interface GrowthOptions {
  /** Growth on a negative base: error (default), or abs: (c − p)/|p|, whose sign is right and whose size is not comparable. */
  readonly negativeBase?: "error" | "abs";
}

const noCurrent = missing("current");
const noPrevious = missing("previous");
const zeroBase = fail("zero-division", { argument: "previous" });
const negativeBase = fail("domain", { argument: "previous" });

/**
 * Growth on a previous value, as a fraction: (current − previous)/|previous|.
 *
 * Convention: the change of a rate is better given in percentage points, current − previous.
 * Domain: previous > 0, or ≠ 0 with negativeBase abs.
 * Errors: missing; zero-division; domain for a negative base.
 * Source: textbook definition.
 *
 * @example growth(120, 100)                              // 0.2
 * @example growth(-150, -100, { negativeBase: "abs" })   // -0.5
 */
export function growth(
  current: number | null,
  previous: number | null,
  options: GrowthOptions = {}
): Outcome<number> {
  if (current === null) return noCurrent;
  if (previous === null) return noPrevious;
  if (previous === 0) return zeroBase;
  if (previous < 0 && options.negativeBase !== "abs") return negativeBase;
  return finite((current - previous) / Math.abs(previous));
}
