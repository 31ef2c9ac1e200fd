import { missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";

const MOST_STEPS = 100_000;

/** A number of steps ahead: a whole number from 1 to 100,000. Errors: missing; domain. */
export function checkHorizon(horizon: number | null): Outcome<number> {
  if (horizon === null) return missing("horizon");
  const valid = Number.isInteger(horizon) && horizon >= 1 && horizon <= MOST_STEPS;
  return valid ? ok(horizon) : fail("domain", { argument: "horizon" });
}
