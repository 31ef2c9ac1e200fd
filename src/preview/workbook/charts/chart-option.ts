import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "../data";
import type { ChartContext, Plot } from "./chart-context";
import { cartesianOption } from "./cartesian-option";
import { chartKind } from "./chart-types";
import { seriesName } from "./chart-values";
import { categoryNames, pieOption } from "./pie-option";
import { radarOption } from "./radar-option";
import { scatterOption } from "./scatter-option";
import { frameOption } from "./frame-option";

/**
 * What ECharts draws for a chart of a workbook, as Excel would draw it.
 *
 * @param chart the chart; its series refer to ranges
 * @param context how to read those ranges, and the room there is
 * @returns an option for `setOption(option, { notMerge: true })`
 */
export function chartOption(chart: ChartData, context: ChartContext): EChartsCoreOption {
  const { family } = chartKind(chart.series[0]?.type ?? chart.type);
  const isRound = family === "pie" || family === "doughnut";
  const names = isRound
    ? categoryNames(chart, context)
    : chart.series
        .map((series, index) => seriesName(series, index, context.read, context.locale))
        .filter((_, index) => !chart.legend?.hidden?.includes(index));
  const frame = frameOption(chart, names, context);
  const inside = chartBody(chart, family, context, frame.plot);
  return {
    animation: false,
    backgroundColor: "transparent",
    textStyle: { fontFamily: FONTS, color: "#595959", fontSize: 12 },
    title: frame.title,
    ...inside,
    legend: { ...frame.legend, ...(inside.legend as object | undefined) },
  };
}

/** Latin from Calibri or what resembles it, Chinese from the system's own. */
const FONTS =
  "Calibri, Carlito, 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

function chartBody(chart: ChartData, family: string, context: ChartContext, plot: Plot): EChartsCoreOption {
  if (family === "pie" || family === "doughnut") return pieOption(chart, context, plot);
  if (family === "radar") return radarOption(chart, context, plot);
  return family === "scatter" ? scatterOption(chart, context, plot) : cartesianOption(chart, context, plot);
}
