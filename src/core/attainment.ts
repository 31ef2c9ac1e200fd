import { finite, missing } from "./finite";
import { meets, type Direction } from "./limits";
import { fail, ok, type Outcome } from "./outcome";

export interface AttainmentOptions {
  /** Default higher. */
  readonly direction?: Direction;
  /** linear (default): 1 ± (a − t)/|t|. ratio: a/t, and t/a where lower is better. */
  readonly convention?: "linear" | "ratio";
  /** What a target of zero means: error (default), or met: 1 if the actual is on the good side of zero, else 0. */
  readonly zeroTarget?: "error" | "met";
  /** Off unless given. The cap is applied first, then the floor. */
  readonly floor?: number;
  readonly cap?: number;
}

const noActual = missing("actual");
const noTarget = missing("target");
const zeroTarget = fail("zero-division", { argument: "target" });
const zeroActual = fail("zero-division", { argument: "actual" });
const negativeTarget = fail("domain", { argument: "target" });
const negativeActual = fail("domain", { argument: "actual" });

/**
 * Attainment of a target, as a fraction (0.85 is 85 %).
 *
 * Definition (linear): 1 + (a − t)/|t| where higher is better, 1 − (a − t)/|t| where lower is better; for a positive
 * target that is a/t and 2 − a/t. It is 1 at the target and works for negative targets. (ratio): a/t and t/a.
 * Convention: linear is used by Infor CPM, Camms and STRATEC; t/a by Feedback4e. They agree only at a = t.
 * Domain: target ≠ 0; ratio: target > 0, and actual > 0 where lower is better.
 * Errors: missing; zero-division for a zero target (unless zeroTarget is met) or a zero actual in t/a; domain.
 * Source: Infor CPM, "Performance = 1 − ((Actual − Target)/|Target|)"; SAP Strategy Management (a/t).
 *
 * @example attainment(45, 50)                                              // 0.9
 * @example attainment(120, 100, { direction: "lower" })                    // 0.8
 * @example attainment(16, 15, { direction: "lower", convention: "ratio" }) // 0.9375
 */
export function attainment(
  actual: number | null,
  target: number | null,
  options: AttainmentOptions = {}
): Outcome<number> {
  if (actual === null) return noActual;
  if (target === null) return noTarget;
  const lower = options.direction === "lower";
  let value: number;
  if (target === 0) {
    if (options.zeroTarget !== "met") return zeroTarget;
    value = meets(actual, 0, options.direction) ? 1 : 0;
  } else if (options.convention === "ratio") {
    if (target < 0) return negativeTarget;
    if (lower && actual < 0) return negativeActual;
    if (lower && actual === 0) return zeroActual;
    value = lower ? target / actual : actual / target;
  } else {
    // 1 ± (a − t)/|t| is a/t or 2 − a/t: one division, and exactly 1 at the target.
    const quotient = actual / target;
    value = target > 0 === lower ? 2 - quotient : quotient;
  }
  const { cap, floor } = options;
  if (cap !== undefined && value > cap) value = cap;
  if (floor !== undefined && value < floor) value = floor;
  return Number.isFinite(value) ? ok(value + 0) : finite(value);
}
