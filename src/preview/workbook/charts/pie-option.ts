import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "../data";
import type { ChartContext, Plot } from "./chart-context";
import { chartKind } from "./chart-types";
import { categoryCells, seriesName, seriesPoints } from "./chart-values";
import { labelOption } from "./label-option";
import { automaticColor, SQUARE } from "./line-look";
import { numberText } from "./number-text";

/** Pie and doughnut: one colour a category; a doughnut draws one ring a series, a pie the first series. */
export function pieOption(chart: ChartData, context: ChartContext, plot: Plot): EChartsCoreOption {
  const kind = chartKind(chart.type);
  const names = categoryNames(chart, context);
  const isRing = kind.family === "doughnut";
  const shown = isRing ? chart.series : chart.series.slice(0, 1);
  const [width, height] = [context.width - plot.left - plot.right, context.height - plot.top - plot.bottom];
  const radius = Math.max(
    10,
    (Math.min(width, height) / 2) * (shown.some(({ labels }) => labels?.visible) && !isRing ? 0.74 : 0.96)
  );
  const center = [plot.left + width / 2, plot.top + height / 2];
  const hole = radius * 0.6;
  const ring = (radius - hole) / Math.max(1, shown.length);
  const series = shown.map((data, index) => ({
    type: "pie",
    name: seriesName(data, index, context.read, context.locale),
    center,
    radius: isRing ? [hole + index * ring, hole + (index + 1) * ring] : [0, radius],
    startAngle: 90,
    clockwise: true,
    cursor: "default",
    emphasis: { disabled: true },
    label: {
      ...labelOption(data, { kind, name: "" }, context, false),
      position:
        isRing || data.labels?.position === "Center" || data.labels?.position === "InsideEnd"
          ? "inside"
          : "outside",
    },
    labelLine: { show: data.labels?.visible ?? false, length: 6, length2: 4 },
    itemStyle: { borderColor: "#FFFFFF", borderWidth: 1.5 },
    data: seriesPoints(data, context.read).map((point, at) => ({
      name: names[at] ?? String(at + 1),
      value: typeof point === "number" ? Math.abs(point) : 0,
      itemStyle: { color: data.points?.[at]?.color ?? automaticColor(at) },
    })),
  }));
  return {
    series,
    legend: { data: names, icon: SQUARE },
    tooltip: { trigger: "item", renderMode: "richText", confine: true },
  };
}

/** The names of the slices. */
export function categoryNames(chart: ChartData, { read, format, locale }: ChartContext): string[] {
  const reference = chart.series.find(({ categories }) => categories)?.categories;
  const code = reference ? format?.(reference) : undefined;
  const cells = categoryCells(chart, read);
  const count = Math.max(cells.length, ...chart.series.map((series) => seriesPoints(series, read).length), 0);
  return Array.from({ length: count }, (_, at) => {
    const cell = cells[at];
    return cell === undefined || cell === null
      ? String(at + 1)
      : typeof cell === "number"
        ? numberText(cell, code, locale)
        : String(cell);
  });
}
