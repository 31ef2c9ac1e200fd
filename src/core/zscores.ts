import { moments } from "./numeric/moments";
import { numbersOf } from "./numeric/numbers-of";
import { fail, ok, type Outcome } from "./outcome";
import type { Series } from "./series-type";

export interface ZscoreOptions {
  /** Divide by the standard deviation of a sample (n − 1). Default false: of the population. */
  readonly sample?: boolean;
}

/**
 * z-scores: (v − mean)/standard deviation for each value; a gap stays a gap.
 *
 * Convention: never to be put into a 0–100 scorecard without a mapping.
 * Errors: no-data (no value, or one value for a sample); zero-division (all values equal); domain (beyond a double).
 * Source: textbook standard score.
 *
 * @example zscores([2, 4, 4, 4, 5, 5, 7, 9])  // [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]
 */
export function zscores(values: Series, { sample = false }: ZscoreOptions = {}): Outcome<(number | null)[]> {
  const numbers = numbersOf(values);
  const degrees = sample ? numbers.length - 1 : numbers.length;
  if (degrees < 1) return fail("no-data", { argument: "values" });
  const { mean, squares, constant } = moments(numbers);
  if (constant) return fail("zero-division", { argument: "values" });
  const deviation = Math.sqrt(squares / degrees);
  if (!Number.isFinite(deviation) || deviation === 0)
    return fail("domain", { argument: "values", problem: "overflow" });
  const scores = new Array<number | null>(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    scores[i] = value === null ? null : (value - mean) / deviation + 0;
  }
  return ok(scores);
}
