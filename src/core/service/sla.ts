import { missing } from "../finite";
import { atMost } from "../limits";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

/**
 * Share of durations within a time limit (inclusive), as a fraction. A blank is no observation: an open case is not a
 * duration of 0.
 *
 * Errors: missing limit; no-data.
 * Source: textbook service level.
 *
 * @example sla([10, 25, 30, 31, 60], 30)  // 0.6
 */
export function sla(durations: Series, limit: number | null): Outcome<number> {
  if (limit === null) return missing("limit");
  let count = 0;
  let within = 0;
  for (const duration of durations) {
    if (duration === null) continue;
    count++;
    if (atMost(duration, limit)) within++;
  }
  return count === 0 ? fail("no-data", { argument: "durations" }) : ok(within / count);
}
