import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { checkHorizon } from "./horizon";
import { linearTrend } from "./linear-trend";

/**
 * Linear forecast: the least-squares line of the series carried on for `horizon` steps behind its last position (gaps
 * keep their position).
 *
 * Errors: missing or domain (horizon); those of `linearTrend`.
 * Source: textbook least squares.
 *
 * @example linearForecast([1, 3, 5, 7], 2)  // [9, 11]
 */
export function linearForecast(values: Series, horizon: number | null): Outcome<number[]> {
  const steps = checkHorizon(horizon);
  if (!steps.ok) return steps;
  const trend = linearTrend(values);
  if (!trend.ok) return trend;
  const { slope, intercept } = trend.value;
  const forecast = Array.from(
    { length: steps.value },
    (_, h) => intercept + slope * (values.length + h + 1) + 0
  );
  return forecast.every(Number.isFinite)
    ? ok(forecast)
    : fail("domain", { argument: "values", problem: "overflow" });
}
