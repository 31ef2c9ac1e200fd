import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

export interface ProgressOptions {
  /** Off unless given. The cap is applied first, then the floor. */
  readonly floor?: number;
  readonly cap?: number;
}

const noActual = missing("actual");
const noBaseline = missing("baseline");
const noTarget = missing("target");
const noWay = fail("zero-division", { argument: "target", problem: "equals-baseline" });

/**
 * Progress: the share of the way from the baseline to the target, (a − b)/(t − b). It works for falling measures, and
 * is negative when the actual moves away from the target.
 *
 * Convention: a target of relative change ("−30 %") is first made one in units, t = b × (1 + change).
 * Domain: target ≠ baseline.
 * Errors: missing; zero-division.
 * Source: BSC Designer, MetaPulse, Feedback4e.
 *
 * @example progress(16, 10, 20)    // 0.6
 * @example progress(12, 10, 5)     // -0.4
 */
export function progress(
  actual: number | null,
  baseline: number | null,
  target: number | null,
  options: ProgressOptions = {}
): Outcome<number> {
  if (actual === null) return noActual;
  if (baseline === null) return noBaseline;
  if (target === null) return noTarget;
  if (target === baseline) return noWay;
  let value = (actual - baseline) / (target - baseline);
  const { cap, floor } = options;
  if (cap !== undefined && value > cap) value = cap;
  if (floor !== undefined && value < floor) value = floor;
  return finite(value);
}
