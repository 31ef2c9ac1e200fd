import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";

const noStart = missing("start");
const noEnd = missing("end");
const noPeriods = missing("periods");
const badStart = fail("domain", { argument: "start" });
const badEnd = fail("domain", { argument: "end" });
const badPeriods = fail("domain", { argument: "periods" });

/**
 * Compound annual growth rate, a fraction per period: (end/start)^(1/periods) − 1.
 *
 * Domain: start > 0, end ≥ 0, periods > 0 (fractions too). An end of 0 gives −1.
 * Errors: missing; domain.
 * Source: power.one; textbook compound growth.
 *
 * @example cagr(100, 121, 2)  // 0.1
 */
export function cagr(start: number | null, end: number | null, periods: number | null): Outcome<number> {
  if (start === null) return noStart;
  if (end === null) return noEnd;
  if (periods === null) return noPeriods;
  if (start <= 0) return badStart;
  if (end < 0) return badEnd;
  if (periods <= 0) return badPeriods;
  return finite(Math.pow(end / start, 1 / periods) - 1);
}
