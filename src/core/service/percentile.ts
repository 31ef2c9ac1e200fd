import { finite, missing } from "../finite";
import { numbersOf } from "../numeric/numbers-of";
import { selectInPlace } from "../numeric/select";
import { fail, type Outcome } from "../outcome";
import type { Series } from "../series-type";

export interface PercentileOptions {
  /** inc (default): rank p(n − 1), as PERCENTILE.INC. exc: rank p(n + 1), as PERCENTILE.EXC and NIST. */
  readonly method?: "inc" | "exc";
}

/** A rank this near to a whole number is that number: p = 1/(n + 1) is the first value, whatever the rounding. */
const RANK_NOISE = 1e-9;

/**
 * Percentile of the values, p as a fraction; between two values it is interpolated linearly. Blanks are left out.
 *
 * Domain: 0 ≤ p ≤ 1; exc: 1/(n + 1) ≤ p ≤ n/(n + 1).
 * Errors: missing p; no-data; domain.
 * Source: NIST/SEMATECH e-Handbook 7.2.6.2.
 *
 * @example percentile([15, 20, 35, 40, 50], 0.4)                      // 29
 * @example percentile([15, 20, 35, 40, 50], 0.4, { method: "exc" })   // 26
 */
export function percentile(
  values: Series,
  p: number | null,
  { method = "inc" }: PercentileOptions = {}
): Outcome<number> {
  if (p === null) return missing("p");
  const present = numbersOf(values);
  const count = present.length;
  if (count === 0) return fail("no-data", { argument: "values" });
  // Positions from 0.
  let position = method === "exc" ? p * (count + 1) - 1 : p * (count - 1);
  const whole = Math.round(position);
  if (Math.abs(position - whole) <= RANK_NOISE) position = whole;
  if (p < 0 || p > 1 || position < 0 || position > count - 1) return fail("domain", { argument: "p" });
  const lower = Math.floor(position);
  selectInPlace(present, lower);
  const value = present[lower];
  if (position === lower) return finite(value);
  // The next larger value is the smallest of those behind.
  let next = Infinity;
  for (let i = lower + 1; i < count; i++) if (present[i] < next) next = present[i];
  return finite(value + (position - lower) * (next - value));
}
