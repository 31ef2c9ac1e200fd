import { fail, holt, linearForecast, type Outcome, seasonalNaive, type Series } from "../../core";

export interface Forecast {
  readonly method: "linear" | "holt" | "seasonal";
  readonly season?: number;
  readonly alpha: number;
  readonly beta: number;
}

/** The next values of a series by one of three methods. The seasonal one needs its season: no-data without it. */
export function forecasting(values: Series, horizon: number, forecast: Forecast): Outcome<number[]> {
  const { method, season, alpha, beta } = forecast;
  if (method === "holt") return holt(values, horizon, { alpha, beta });
  if (method === "linear") return linearForecast(values, horizon);
  return season === undefined
    ? fail("no-data", { argument: "season", problem: "season" })
    : seasonalNaive(values, horizon, season);
}
