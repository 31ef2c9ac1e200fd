import type { EChartsCoreOption } from "echarts/core";
import type { AxisData, ChartData, SeriesData } from "../data";
import { axisLook, axisTitle, type Side } from "./axis-look";
import { axisScale } from "./axis-scale";
import type { ChartContext, Plot } from "./chart-context";
import { chartKind } from "./chart-types";
import { plotted, seriesName, seriesPoints, type ReadRange } from "./chart-values";
import { labelOption } from "./label-option";
import { dashes, marker, pointsToPixels, seriesColor } from "./line-look";
import { leastSquares } from "./least-squares";
import { numberText } from "./number-text";

/** Points by two numbers. Where x holds text, Excel counts 1, 2, 3 … */
export function scatterOption(chart: ChartData, context: ChartContext, plot: Plot): EChartsCoreOption {
  const { read, locale } = context;
  const pairs = chart.series.map((series) => coordinates(series, read));
  const names = chart.series.map((series, index) => seriesName(series, index, read, locale));
  const isSecondary = chart.series.some(({ axis }) => axis === "secondary");
  const yValues = (secondary: boolean): number[] =>
    pairs.flatMap((points, at) =>
      (chart.series[at].axis === "secondary") === secondary
        ? points.map(([, y]) => y).filter((y) => y !== null)
        : []
    );
  const first = chart.series[0];
  return {
    grid: { ...plot, outerBoundsMode: "same", outerBoundsContain: "all" },
    xAxis: numberAxis(
      chart.categoryAxis ?? {},
      pairs.flatMap((points) => points.map(([x]) => x)),
      "bottom",
      Math.floor(context.width / 70),
      first?.categories,
      context
    ),
    yAxis: [
      numberAxis(
        chart.valueAxis ?? {},
        yValues(false),
        "left",
        Math.floor(context.height / 42),
        first?.values,
        context
      ),
      ...(isSecondary
        ? [
            numberAxis(
              chart.secondaryValueAxis ?? { gridlines: false },
              yValues(true),
              "right",
              Math.floor(context.height / 42),
              undefined,
              context
            ),
          ]
        : []),
    ],
    series: chart.series.flatMap((data, index) => {
      const kind = chartKind(data.type ?? chart.type);
      const color = seriesColor(data, index);
      const joined =
        data.lineStyle === undefined
          ? kind.joined || data.lineWeight !== undefined
          : data.lineStyle !== "None";
      const width = pointsToPixels(data.lineWeight ?? 1.5);
      const points = {
        name: names[index],
        type: "line",
        yAxisIndex: data.axis === "secondary" ? 1 : 0,
        smooth: data.smooth || kind.smooth,
        ...marker(data.markerStyle ?? (kind.markers ? "Automatic" : "None"), data.markerSize),
        showAllSymbol: true,
        color,
        lineStyle: { color, width: joined ? width : 0, type: dashes(data.lineStyle, width) },
        itemStyle: { color: data.markerColor ?? color },
        label: labelOption(data, { kind, name: names[index] }, context, false),
        emphasis: { disabled: true },
        cursor: "default",
        data: pairs[index].map(([x, y], at) => ({
          value: [x, y],
          ...(data.points?.[at]?.color ? { itemStyle: { color: data.points[at].color } } : {}),
        })),
      };
      return data.trendline ? [points, trend(pairs[index], color, points.yAxisIndex)] : [points];
    }),
    legend: { data: names },
    tooltip: { trigger: "item", renderMode: "richText", confine: true },
  };
}

function coordinates(series: SeriesData, read: ReadRange): [x: number, y: number | null][] {
  const cells = series.categories ? read(series.categories).flat() : [];
  const numeric =
    cells.length > 0 &&
    cells.every((cell) => typeof cell === "number" || cell === null || cell === undefined || cell === "#N/A");
  return seriesPoints(series, read).flatMap((y, at): [number, number | null][] => {
    const x = numeric ? plotted(cells[at]) : at + 1;
    return typeof x === "number" ? [[x, typeof y === "number" ? y : null]] : [];
  });
}

function trend(
  points: readonly [number, number | null][],
  color: string,
  yAxisIndex: number
): Record<string, unknown> {
  const known = points.filter((point): point is [number, number] => point[1] !== null);
  const line = leastSquares(known);
  const ends = known.map(([x]) => x);
  const data =
    line && known.length > 1 ? [Math.min(...ends), Math.max(...ends)].map((x) => [x, line(x)]) : [];
  return {
    type: "line",
    yAxisIndex,
    symbol: "none",
    silent: true,
    color,
    lineStyle: { color, width: 2, type: [2, 3] },
    data,
  };
}

function numberAxis(
  axis: AxisData,
  values: readonly number[],
  side: Side,
  room: number,
  source: string | undefined,
  { format, locale }: ChartContext
): EChartsCoreOption {
  const code = axis.numberFormat ?? (source ? format?.(source) : undefined);
  const look = axisLook(axis, side);
  return {
    type: "value",
    ...axisScale(values, axis, Math.max(2, room)),
    inverse: axis.reversed ?? false,
    position: side,
    ...axisTitle(axis, side),
    ...look,
    axisLabel: { ...look.axisLabel, formatter: (value: number) => numberText(value, code, locale) },
    splitLine: { ...look.splitLine, show: axis.gridlines ?? side === "left" },
  };
}
