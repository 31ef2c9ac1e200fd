import { finite, missing } from "./finite";
import { atMost } from "./limits";
import { fail, type Outcome } from "./outcome";
import { progress } from "./progress";

const noElapsed = missing("elapsed");
const badElapsed = fail("domain", { argument: "elapsed" });

/**
 * Pace: progress divided by the share of time gone. 1 is on schedule, below 1 behind it.
 *
 * Domain: 0 < elapsed ≤ 1.
 * Errors: missing; those of `progress`; domain.
 * Source: own definition, as the schedule performance index of earned value: share done ÷ share of time.
 *
 * @example pace(16, 10, 20, 0.5)  // 1.2
 */
export function pace(
  actual: number | null,
  baseline: number | null,
  target: number | null,
  elapsed: number | null
): Outcome<number> {
  const gone = progress(actual, baseline, target);
  if (!gone.ok && gone.reason === "missing") return gone;
  if (elapsed === null) return noElapsed;
  if (!gone.ok) return gone;
  if (elapsed <= 0 || !atMost(elapsed, 1)) return badElapsed;
  return finite(gone.value / elapsed);
}
