import { finite, missing } from "./finite";
import type { Direction } from "./limits";
import { fail, type Outcome } from "./outcome";

export interface VarianceOptions {
  /** Default higher. */
  readonly direction?: Direction;
  /** Divide by |target|. Default false. */
  readonly relative?: boolean;
}

const noActual = missing("actual");
const noTarget = missing("target");
const zeroTarget = fail("zero-division", { argument: "target" });

/**
 * Variance from target, positive when favourable: a − t where higher is better, t − a where lower is better. In the
 * unit of the values, or as a fraction of |t| when `relative`.
 *
 * Domain: relative: target ≠ 0.
 * Errors: missing; zero-division.
 * Source: textbook variance analysis, signed so that favourable is positive.
 *
 * @example variance(120, 100, { direction: "lower" })  // -20
 * @example variance(120, 100, { relative: true })      // 0.2
 */
export function variance(
  actual: number | null,
  target: number | null,
  options: VarianceOptions = {}
): Outcome<number> {
  if (actual === null) return noActual;
  if (target === null) return noTarget;
  const difference = options.direction === "lower" ? target - actual : actual - target;
  if (!options.relative) return finite(difference);
  return target === 0 ? zeroTarget : finite(difference / Math.abs(target));
}
