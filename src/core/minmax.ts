import { finite, missing } from "./finite";
import type { Direction } from "./limits";
import { fail, type Outcome } from "./outcome";

export interface MinmaxOptions {
  /** lower: 1 minus the position. Default higher. */
  readonly direction?: Direction;
  /** Keep the result within 0 and 1. Default false. */
  readonly clamp?: boolean;
  /** Other ends to keep the result within: min(cap, max(floor, v)). Off unless given. */
  readonly floor?: number;
  readonly cap?: number;
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
 * Source: textbook min-max scaling.
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
  const { floor = options.clamp ? 0 : -Infinity, cap = options.clamp ? 1 : Infinity } = options;
  return finite(Math.min(cap, Math.max(floor, position)));
}
