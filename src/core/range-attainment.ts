import { missing } from "./finite";
import { atLeast, atMost } from "./limits";
import { fail, ok, type Outcome } from "./outcome";

const noActual = missing("actual");
const noLower = missing("lower");
const noUpper = missing("upper");
const boundsCross = fail("domain", { argument: "lower", problem: "order" });
const badTolerance = fail("domain", { argument: "tolerance" });
const inside = ok(1);
const farOutside = ok(0);

/**
 * Attainment of a target band: 1 inside it, falling to 0 at `tolerance` outside it.
 *
 * Definition: 1 for lower ≤ a ≤ upper (edges inclusive), else max(0, 1 − distance to the nearer edge / tolerance).
 * Convention: the default tolerance is half the width of the band. Scale-free, and valid for zero and negative edges.
 * Domain: lower ≤ upper, tolerance > 0; a band without width needs a tolerance.
 * Errors: missing; domain.
 * Source: own definition, scale-free; Camms' "goal post" is the published alternative and breaks for a lower edge ≤ 0.
 *
 * @example rangeAttainment(35, 40, 60)      // 0.5
 * @example rangeAttainment(66, 40, 60, 20)  // 0.7
 */
export function rangeAttainment(
  actual: number | null,
  lower: number | null,
  upper: number | null,
  tolerance?: number
): Outcome<number> {
  if (actual === null) return noActual;
  if (lower === null) return noLower;
  if (upper === null) return noUpper;
  if (lower > upper) return boundsCross;
  const reach = tolerance ?? (upper - lower) / 2;
  if (!(reach > 0)) return badTolerance;
  if (atLeast(actual, lower) && atMost(actual, upper)) return inside;
  const distance = actual < lower ? lower - actual : actual - upper;
  return distance >= reach ? farOutside : ok(1 - distance / reach);
}
