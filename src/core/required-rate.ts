import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

const noTarget = missing("target");
const noToDate = missing("toDate");
const noRemaining = missing("remaining");
const nothingRemains = fail("zero-division", { argument: "remaining" });
const badRemaining = fail("domain", { argument: "remaining" });

/**
 * Required rate: what each remaining unit of time must bring, (target − toDate) ÷ remaining. Negative: already reached.
 *
 * Domain: remaining > 0.
 * Errors: missing; zero-division; domain.
 * Source: own definition.
 *
 * @example requiredRate(1200, 300, 9)  // 100 a month
 */
export function requiredRate(
  target: number | null,
  toDate: number | null,
  remaining: number | null
): Outcome<number> {
  if (target === null) return noTarget;
  if (toDate === null) return noToDate;
  if (remaining === null) return noRemaining;
  if (remaining === 0) return nothingRemains;
  if (remaining < 0) return badRemaining;
  return finite((target - toDate) / remaining);
}
