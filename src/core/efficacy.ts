import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

const noActual = missing("actual");
const noUnacceptable = missing("unacceptable");
const noSatisfactory = missing("satisfactory");
const noSpread = fail("zero-division", { argument: "satisfactory", problem: "equals-unacceptable" });

/**
 * Efficacy coefficient (功效系数法): (a − u)/(s − u) × span + base, in points. Not clamped.
 *
 * Convention: base 60, span 40: the unacceptable value scores 60, the satisfactory one 100.
 * Domain: satisfactory ≠ unacceptable; where lower is better, satisfactory is the smaller.
 * Errors: missing; zero-division.
 * Source: 功效系数法 in its textbook form.
 *
 * @example efficacy(80, 60, 100)  // 80
 */
export function efficacy(
  actual: number | null,
  unacceptable: number | null,
  satisfactory: number | null,
  base = 60,
  span = 40
): Outcome<number> {
  if (actual === null) return noActual;
  if (unacceptable === null) return noUnacceptable;
  if (satisfactory === null) return noSatisfactory;
  if (satisfactory === unacceptable) return noSpread;
  return finite(((actual - unacceptable) / (satisfactory - unacceptable)) * span + base);
}
