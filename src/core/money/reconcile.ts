import { missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";

export interface Reconciliation {
  readonly agrees: boolean;
  /** a − b. */
  readonly difference: number;
}

const noA = missing("a");
const noB = missing("b");
const badTolerance = fail("domain", { argument: "tolerance" });

/** How much of two amounts may be binary rounding of their last digits. */
const ROUNDING = 4 * Number.EPSILON;

/**
 * Do two figures agree: |a − b| ≤ tolerance? Differences within the rounding of the figures themselves agree.
 *
 * Domain: tolerance ≥ 0; default 1e-9.
 * Errors: missing; domain.
 * Source: own definition.
 *
 * @example reconcile(112.5, 100)      // { agrees: false, difference: 12.5 }
 * @example reconcile(0.1 + 0.2, 0.3)  // { agrees: true, difference: 5.5e-17 }
 */
export function reconcile(a: number | null, b: number | null, tolerance = 1e-9): Outcome<Reconciliation> {
  if (a === null) return noA;
  if (b === null) return noB;
  if (tolerance < 0) return badTolerance;
  const difference = a - b;
  if (!Number.isFinite(difference)) return fail("domain", { argument: "result", problem: "overflow" });
  const agrees = Math.abs(difference) <= tolerance + ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  return ok({ agrees, difference: difference + 0 });
}
