import { ok, type Outcome, type Series, xmr, type XmrOptions } from "../../core";

/** An XmR chart as rows of centre, lower limit, upper limit, moving range and signal, one for each point, however the values lie. */
export function controlChart(values: Series, options: XmrOptions): Outcome<(number | null)[][]> {
  const chart = xmr(values, options);
  if (!chart.ok) return chart;
  const { limits, ranges, signals } = chart.value;
  return ok(values.map((_, i) => [limits.center, limits.lower, limits.upper, ranges[i], signals[i]]));
}
