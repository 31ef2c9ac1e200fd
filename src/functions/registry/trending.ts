import {
  type FunctionEntry,
  number,
  option,
  optionalNumber,
  optionalSeries,
  type ResultShape,
  series,
  single,
} from "../parameter";

const entry = (
  name: string,
  method: string,
  result: ResultShape,
  parameters: FunctionEntry["parameters"]
): FunctionEntry => ({ name, family: "trending", method, result, parameters });

export const MOVINGAVERAGE = entry("MOVINGAVERAGE", "moving_average", "series", [
  series("values"),
  single(number("window")),
]);

export const TREND = entry("TREND", "linear_trend", "row", [series("values"), optionalSeries("x")]);

export const XMR = entry("XMR", "xmr", "rows", [
  series("values"),
  single(optionalNumber("baseline")),
  single(option("center", "center", "mean")),
]);

export const FORECAST = entry("FORECAST", "forecast", "column", [
  series("values"),
  single(number("horizon")),
  single(option("method", "forecast", "linear")),
  single(optionalNumber("season")),
  single(optionalNumber("alpha", 0.5)),
  single(optionalNumber("beta", 0.1)),
]);

/** Trend, control limits and forecast. */
export const trending: readonly FunctionEntry[] = [MOVINGAVERAGE, TREND, XMR, FORECAST];
