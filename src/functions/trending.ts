/** Trend, control limits and forecast. */
import { controlChart } from "./calculations/control-chart";
import { evaluate } from "./evaluate";
import { XMR } from "./registry/trending";

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
