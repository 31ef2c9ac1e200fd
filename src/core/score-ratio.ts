import { attainment, type AttainmentOptions } from "./attainment";
import { finite, missing } from "./finite";
import type { Outcome } from "./outcome";

export interface ScoreRatioOptions extends Omit<AttainmentOptions, "floor" | "cap"> {
  /** Least attainment that counts; default 0. */
  readonly floorAttainment?: number;
  /** Greatest attainment that counts; off by default. */
  readonly capAttainment?: number;
}

const noPoints = missing("points");

/**
 * Ratio scoring (比率法): attainment × points, the attainment first clamped to [floorAttainment, capAttainment] as
 * min(cap, max(floor, v)).
 *
 * Errors: those of `attainment`; missing points.
 * Source: 比率法, A/B × points, hongweilanqiujulebu.com/hr/jixiaokaohe/559891.
 *
 * @example scoreRatio(45, 50, 20)  // 18
 */
export function scoreRatio(
  actual: number | null,
  target: number | null,
  points: number | null,
  options: ScoreRatioOptions = {}
): Outcome<number> {
  const { floorAttainment = 0, capAttainment = Infinity, direction, convention, zeroTarget } = options;
  const reached = attainment(actual, target, { direction, convention, zeroTarget });
  if (!reached.ok && reached.reason === "missing") return reached;
  if (points === null) return noPoints;
  if (!reached.ok) return reached;
  return finite(Math.min(capAttainment, Math.max(floorAttainment, reached.value)) * points);
}
