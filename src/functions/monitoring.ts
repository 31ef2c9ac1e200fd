/** Control limits and forecasts: what a series does next. */
import { controlChart } from "./calculations/control-chart";
import { forecasting } from "./calculations/forecasting";
import { evaluate } from "./evaluate";
import { FORECAST, XMR } from "./registry/monitoring";

/**
 * Control chart, a row for each point: centre, lower limit, upper limit, moving range, signal.
 *
 * @customfunction XMR
 * @param values Values in time order, one row or one column.
 * @param baseline Number of first values that set the limits. Default: all.
 * @param center "mean" (default) or "median".
 * @example =KPI.XMR({10;12;11}) // centre 11, limits 7.01 and 14.99
 */
export function xmr(values: any[][], baseline?: any, center?: any): any[][] {
  return evaluate(XMR, [values, baseline, center], (values, baseline, center) =>
    controlChart(values, { baseline, center })
  );
}

/**
 * The next values of a series, as a column.
 *
 * @customfunction FORECAST
 * @param values Values in time order, one row or one column.
 * @param horizon Number of values to forecast.
 * @param method "linear" (default), "holt", or "seasonal" (repeats the last season).
 * @param season Periods in a season, such as 12; needed for "seasonal".
 * @param alpha Holt: weight of the newest level, 0 to 1. Default 0.5.
 * @param beta Holt: weight of the newest trend, 0 to 1. Default 0.1.
 * @example =KPI.FORECAST({3,5,7},2) // 9, 11
 */
export function forecast(
  values: any[][],
  horizon: any,
  method?: any,
  season?: any,
  alpha?: any,
  beta?: any
): any[][] {
  return evaluate(
    FORECAST,
    [values, horizon, method, season, alpha, beta],
    (values, horizon, method, season, alpha, beta) =>
      forecasting(values, horizon, { method, season, alpha, beta })
  );
}
