import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "../data";
import { axisScale } from "./axis-scale";
import type { ChartContext, Plot } from "./chart-context";
import { chartKind } from "./chart-types";
import { categoryCells, seriesName, seriesPoints } from "./chart-values";
import { dashes, marker, pointsToPixels, seriesColor } from "./line-look";
import { numberText } from "./number-text";

/** A radar: all spokes share one scale, as in Excel; its numbers stand along the first spoke. */
export function radarOption(chart: ChartData, context: ChartContext, plot: Plot): EChartsCoreOption {
  const { read, locale } = context;
  const cells = categoryCells(chart, read);
  const points = chart.series.map((series) => seriesPoints(series, read));
  const count = Math.max(cells.length, ...points.map(({ length }) => length), 0);
  const scale = axisScale(
    points.flat().filter((point) => typeof point === "number"),
    chart.valueAxis ?? {},
    7
  );
  const [width, height] = [context.width - plot.left - plot.right, context.height - plot.top - plot.bottom];
  const code =
    chart.valueAxis?.numberFormat ?? (chart.series[0] ? context.format?.(chart.series[0].values) : undefined);
  const showsNumbers = chart.valueAxis?.visible !== false;
  const series = chart.series.map((data, index) => {
    const kind = chartKind(data.type ?? chart.type);
    const color = seriesColor(data, index);
    const line = data.lineStyle === "None" ? 0 : pointsToPixels(data.lineWeight ?? 2.25);
    return {
      name: seriesName(data, index, read, locale),
      value: Array.from({ length: count }, (_, at) =>
        typeof points[index][at] === "number" ? points[index][at] : "-"
      ),
      ...marker(data.markerStyle ?? (kind.markers ? "Automatic" : "None"), data.markerSize),
      lineStyle: { color, width: line, type: dashes(data.lineStyle, line) },
      itemStyle: { color: data.markerColor ?? color },
      ...(kind.filled ? { areaStyle: { color, opacity: 1 } } : {}),
      label: {
        show: data.labels?.visible ?? false,
        formatter: ({ value }: { value: number }) =>
          numberText(value, data.labels?.numberFormat ?? code, locale),
      },
    };
  });
  return {
    radar: {
      center: [plot.left + width / 2, plot.top + height / 2],
      radius: Math.max(20, Math.min(width * 0.36, height / 2 - 22)),
      shape: "polygon",
      splitNumber: Math.max(1, Math.round((scale.max - scale.min) / scale.interval)),
      // Excel goes round with the clock, ECharts against it.
      clockwise: true,
      indicator: Array.from({ length: count }, (_, at) => ({
        name: cells[at] === undefined || cells[at] === null ? String(at + 1) : String(cells[at]),
        min: scale.min,
        max: scale.max,
        axisLabel: { show: showsNumbers && at === 0 },
      })),
      axisName: {
        color: chart.categoryAxis?.color ?? "#595959",
        fontSize: pointsToPixels(chart.categoryAxis?.size ?? 9),
      },
      axisLabel: {
        show: false,
        color: "#595959",
        fontSize: pointsToPixels(9),
        formatter: (value: number) => numberText(value, code, locale),
      },
      axisLine: { lineStyle: { color: "#E1E1E1" } },
      splitLine: { lineStyle: { color: "#E1E1E1" } },
      splitArea: { show: false },
    },
    series: [{ type: "radar", emphasis: { disabled: true }, cursor: "default", data: series }],
    legend: {
      data: series.filter((_, index) => !chart.legend?.hidden?.includes(index)).map(({ name }) => name),
    },
    tooltip: { trigger: "item", renderMode: "richText", confine: true },
  };
}
