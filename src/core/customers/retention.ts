import { finite, missing } from "../finite";
import { fail, type Outcome } from "../outcome";

const noStart = missing("start");
const noEnd = missing("end");
const noNew = missing("new");
const zeroStart = fail("zero-division", { argument: "start" });
const tooMany = fail("domain", { argument: "end", problem: "more-than-start" });
const negative = fail("domain", { argument: "new", problem: "more-than-end" });

/**
 * Customer retention rate: (end − new)/start, as a fraction. With lost = start + new − end, churn and retention add up
 * to 1.
 *
 * Domain: 0 ≤ end − new ≤ start; outside it the data are wrong (were reactivated customers counted?). A zero start is
 * looked at first.
 * Errors: missing; zero-division; domain.
 * Source: agilebrandguide.com, exprimere, spartaselite.
 *
 * @example retention(1000, 1100, 250)  // 0.85
 */
export function retention(start: number | null, end: number | null, fresh: number | null): Outcome<number> {
  if (start === null) return noStart;
  if (end === null) return noEnd;
  if (fresh === null) return noNew;
  if (start === 0) return zeroStart;
  const kept = end - fresh;
  if (kept < 0) return negative;
  if (kept > start) return tooMany;
  return finite(kept / start);
}
