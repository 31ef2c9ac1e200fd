import { missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { checkHorizon } from "./horizon";

/**
 * Seasonal naive forecast: the last season repeated, y(T + h) = y(T + h − m(k + 1)) with k = ⌊(h − 1)/m⌋.
 *
 * Domain: season a whole number from 1.
 * Errors: missing or domain (horizon, season); no-data for fewer values than one season, or a gap in the last one.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice.
 *
 * @example seasonalNaive([1, 2, 3, 4, 5, 6, 7, 8], 6, 4)  // [5, 6, 7, 8, 5, 6]
 */
export function seasonalNaive(
  values: Series,
  horizon: number | null,
  season: number | null
): Outcome<number[]> {
  const steps = checkHorizon(horizon);
  if (!steps.ok) return steps;
  if (season === null) return missing("season");
  if (!Number.isInteger(season) || season < 1) return fail("domain", { argument: "season" });
  if (values.length < season) return fail("no-data", { argument: "values", needed: season });
  const last: number[] = [];
  for (const value of values.slice(-season)) {
    if (value === null) return fail("no-data", { argument: "values", problem: "gap" });
    last.push(value);
  }
  return ok(Array.from({ length: steps.value }, (_, h) => last[h % season]));
}
