import { finite, missing } from "./finite";
import type { Direction } from "./limits";
import { fail, type Outcome } from "./outcome";

export interface MinmaxOptions {
  /** lower: 1 minus the position. Default higher. */
  readonly direction?: Direction;
  /** Keep the result within 0 and 1. Default false. */
  readonly clamp?: boolean;
}

const noValue = missing("value");
const noMin = missing("min");
const noMax = missing("max");
const noSpread = fail("zero-division", { argument: "max", problem: "equals-min" });

/**
 * Min-max normalisation: the position of a value between two ends, (v − min)/(max − min), or 1 minus it where lower is
 * better.
 *
 * Domain: max ≠ min.
 * Errors: missing; zero-division.
 * Source: `methods` sections 4 and 13.
 *
 * @example minmax(75, 50, 100)                    // 0.5
 * @example minmax(120, 50, 100, { clamp: true })  // 1
 */
export function minmax(
  value: number | null,
  min: number | null,
  max: number | null,
  options: MinmaxOptions = {}
): Outcome<number> {
  if (value === null) return noValue;
  if (min === null) return noMin;
  if (max === null) return noMax;
  if (max === min) return noSpread;
  const position = (options.direction === "lower" ? max - value : value - min) / (max - min);
  return finite(options.clamp ? Math.min(1, Math.max(0, position)) : position);
}
