import { finite, missing } from "./finite";
import { meets, type Direction } from "./limits";
import type { Outcome } from "./outcome";

export interface PassFailOptions {
  /** Default higher. */
  readonly direction?: Direction;
  /** Points when the target is met; default 1. */
  readonly points?: number;
  /** Points when it is not; default 0. */
  readonly otherwise?: number;
}

const noActual = missing("actual");
const noTarget = missing("target");

/**
 * All or nothing (非此即彼法, 0-1法): the points if the target is met, else `otherwise`. Equality meets.
 *
 * Errors: missing.
 * Source: 非此即彼法, hongweilanqiujulebu.com/hr/jixiaokaohe/559891; 0-1法, ti.zuoweng.com.
 *
 * @example passFail(0, 0, { direction: "lower", points: 10 })  // 10
 */
export function passFail(
  actual: number | null,
  target: number | null,
  options: PassFailOptions = {}
): Outcome<number> {
  if (actual === null) return noActual;
  if (target === null) return noTarget;
  const { direction, points = 1, otherwise = 0 } = options;
  return finite(meets(actual, target, direction) ? points : otherwise);
}
