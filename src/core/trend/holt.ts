import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { checkHorizon } from "./horizon";

export interface HoltOptions {
  /** Smoothing of the level, 0 to 1; default 0.5. */
  readonly alpha?: number;
  /** Smoothing of the trend, 0 to 1; default 0.1. */
  readonly beta?: number;
  /** update-first (default): the first value updates the start values as well. start-at-second: the first step is y2. */
  readonly init?: "update-first" | "start-at-second";
}

/**
 * Holt's linear method (double exponential smoothing).
 *
 * Definition: l_t = α y_t + (1 − α)(l + b), b_t = β (l_t − l_(t−1)) + (1 − β) b, forecast l + h b; from l_0 = y_1,
 * b_0 = y_2 − y_1.
 * Convention: update-first as Hyndman and Athanasopoulos (first edition) and statsmodels; start-at-second is the common
 * textbook variant. They differ.
 * Domain: 0 ≤ α, β ≤ 1.
 * Errors: missing or domain (horizon); domain; no-data for fewer than two values, or a gap (fill it first).
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, first edition, 7.2.
 *
 * @example holt([10, 12, 14, 16], 2, { alpha: 0.5, beta: 0.5, init: "start-at-second" })  // [18, 20]
 */
export function holt(values: Series, horizon: number | null, options: HoltOptions = {}): Outcome<number[]> {
  const { alpha = 0.5, beta = 0.1, init = "update-first" } = options;
  const steps = checkHorizon(horizon);
  if (!steps.ok) return steps;
  if (!(alpha >= 0 && alpha <= 1)) return fail("domain", { argument: "alpha" });
  if (!(beta >= 0 && beta <= 1)) return fail("domain", { argument: "beta" });
  if (values.length < 2) return fail("no-data", { argument: "values" });
  const numbers = values.filter((value) => value !== null);
  if (numbers.length < values.length) {
    return fail("no-data", { argument: "values", ...(numbers.length > 0 && { problem: "gap" }) });
  }
  let level = numbers[0];
  let trend = numbers[1] - numbers[0];
  for (let t = init === "update-first" ? 0 : 1; t < numbers.length; t++) {
    const before = level;
    level = alpha * numbers[t] + (1 - alpha) * (before + trend);
    trend = beta * (level - before) + (1 - beta) * trend;
  }
  const forecast = Array.from({ length: steps.value }, (_, h) => level + (h + 1) * trend + 0);
  return forecast.every(Number.isFinite)
    ? ok(forecast)
    : fail("domain", { argument: "values", problem: "overflow" });
}
