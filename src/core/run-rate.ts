import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

const noToDate = missing("toDate");
const noElapsed = missing("elapsed");
const nothingElapsed = fail("zero-division", { argument: "elapsed" });
const badElapsed = fail("domain", { argument: "elapsed" });

/**
 * Run rate: the projection at the end if it goes on as so far, toDate × total ÷ elapsed. `elapsed` and `total` are in
 * one unit of time (default: shares of the period, total 1).
 *
 * Domain: 0 < elapsed ≤ total.
 * Errors: missing; zero-division for elapsed 0; domain.
 * Source: textbook run rate.
 *
 * @example runRate(300, 0.25)    // 1200
 * @example runRate(300, 3, 12)   // 1200
 */
export function runRate(toDate: number | null, elapsed: number | null, total = 1): Outcome<number> {
  if (toDate === null) return noToDate;
  if (elapsed === null) return noElapsed;
  if (elapsed === 0) return nothingElapsed;
  if (elapsed < 0 || elapsed > total) return badElapsed;
  return finite((toDate * total) / elapsed);
}
