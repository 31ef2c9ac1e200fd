import type { EChartsCoreOption } from "echarts/core";
import type { AxisData, ChartData } from "../data";
import { axisLook, axisTitle, type Side } from "./axis-look";
import { axisScale } from "./axis-scale";
import type { ChartContext, Plot } from "./chart-context";
import { chartKind } from "./chart-types";
import { categoryCells, seriesName, seriesPoints, type ChartCell, type Point } from "./chart-values";
import { dateAxis } from "./date-axis";
import { pointsToPixels, SQUARE } from "./line-look";
import type { PlottedSeries } from "./plotted-series";
import { isDateCode, numberText } from "./number-text";
import { seriesOption, trendOption } from "./series-option";
import { textWidth } from "./text-width";

/** Lines, columns, bars and areas on a category axis, with a second value axis when a series asks for it. */
export function cartesianOption(chart: ChartData, context: ChartContext, plot: Plot): EChartsCoreOption {
  const { read, locale } = context;
  const series = chart.series.map((one, index): PlottedSeries => ({
    index,
    name: seriesName(one, index, read, locale),
    kind: chartKind(one.type ?? chart.type),
    secondary: one.axis === "secondary",
    points: seriesPoints(one, read),
  }));
  const labels = categories(chart, context, series);
  const horizontal = series.every(({ kind }) => kind.family === "bar") && series.length > 0;
  const axes = [
    axisOf(chart.valueAxis, series, false, context, horizontal, chart),
    axisOf(chart.secondaryValueAxis, series, true, context, horizontal, chart),
  ].filter((axis) => axis !== undefined);
  const categoryAxis = categoryAxisOption(
    chart.categoryAxis ?? {},
    labels,
    horizontal ? "left" : "bottom",
    series,
    context.width - plot.left - plot.right - 40
  );
  if (chart.categoryAxis?.reversed)
    for (const [at, axis] of axes.entries())
      axis.position = horizontal ? (at === 0 ? "top" : "bottom") : at === 0 ? "right" : "left";
  const bars = series.filter(({ kind }) => kind.family === "column" || kind.family === "bar");
  // Bars of the second axis stand in front of the first's, not beside them: they get a category axis of their own.
  const apart = bars.some(({ secondary }) => secondary) && bars.some(({ secondary }) => !secondary);
  const categoryAxes = apart
    ? [categoryAxis, { ...categoryAxis, show: false, axisLabel: { show: false } }]
    : categoryAxis;
  const options = series.flatMap((one) => [
    seriesOption(chart, one, { series, bars, horizontal, apart, context }),
    ...trendOption(chart, one, horizontal),
  ]);
  return {
    grid: { ...plot, outerBoundsMode: "same", outerBoundsContain: "all" },
    xAxis: horizontal ? axes : categoryAxes,
    yAxis: horizontal ? categoryAxes : axes,
    series: options,
    legend: {
      data: series
        .filter(({ index }) => !chart.legend?.hidden?.includes(index))
        .map(({ name, kind }) =>
          kind.family !== "line"
            ? { name, icon: SQUARE }
            : options.find((option) => option.name === name && option.symbol === "none")
              ? { name, itemStyle: { opacity: 0 } }
              : name
        ),
    },
    tooltip: { trigger: "item", renderMode: "richText", confine: true, textStyle: { fontSize: 12 } },
  };
}

/** The texts under the axis. On a date axis the points move to their dates. */
function categories(
  chart: ChartData,
  { read, locale, format }: ChartContext,
  series: readonly PlottedSeries[]
): string[] {
  const cells = categoryCells(chart, read);
  const count = Math.max(cells.length, ...series.map(({ points }) => points.length), 0);
  const reference = chart.series.find(({ categories: one }) => one)?.categories;
  const code = chart.categoryAxis?.numberFormat ?? (reference ? format?.(reference) : undefined);
  const text = (cell: ChartCell, at: number): string =>
    cells.length === 0
      ? String(at + 1)
      : typeof cell === "number"
        ? numberText(cell, code, locale)
        : cell === null || cell === undefined
          ? ""
          : String(cell);
  const { categoryType } = chart.categoryAxis ?? {};
  const dates =
    categoryType === "DateAxis" || (categoryType !== "TextAxis" && isDateCode(code))
      ? dateAxis(cells)
      : undefined;
  if (!dates) return Array.from({ length: count }, (_, at) => text(cells[at], at));
  for (const one of series) {
    const moved: Point[] = Array.from({ length: dates.serials.length }, () => "unnamed");
    for (const [at, place] of dates.positions.entries()) moved[place] = one.points[at] ?? "blank";
    one.points = moved;
  }
  return dates.serials.map(text);
}

function categoryAxisOption(
  axis: AxisData,
  labels: readonly string[],
  side: Side,
  series: readonly PlottedSeries[],
  room: number
): EChartsCoreOption {
  const onlyAreas = series.length > 0 && series.every(({ kind }) => kind.family === "area");
  const look = axisLook(axis, side);
  return {
    type: "category",
    data: [...labels],
    inverse: axis.reversed ?? false,
    boundaryGap: !onlyAreas,
    ...axisTitle(axis, side),
    ...look,
    axisLabel: { ...look.axisLabel, ...labelFit(axis, labels, side, room) },
    splitLine: { ...look.splitLine, show: axis.gridlines ?? false },
  };
}

/**
 * Labels that are wider than their category wrap where a word fits, else stand at an angle; where not even that
 * fits, some are left out.
 */
function labelFit(axis: AxisData, labels: readonly string[], side: Side, room: number): object {
  const { tickLabelSpacing } = axis;
  if (tickLabelSpacing && tickLabelSpacing > 1) return { interval: tickLabelSpacing - 1 };
  if (side === "left") return { interval: 0, width: room * 0.45, overflow: "break" };
  const size = pointsToPixels(axis.size ?? 9);
  const band = room / Math.max(1, labels.length);
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size)));
  if (widest <= band - 2) return { interval: 0 };
  const word = Math.max(
    0,
    ...labels.flatMap((label) => label.split(/\s+|(?<=[\u2e80-\uffff])/)).map((part) => textWidth(part, size))
  );
  if (word <= band - 2) return { interval: 0, width: band - 2, overflow: "break" };
  const isNumeric = labels.every((label) => /\d/.test(label));
  return band >= size * 1.4 && !isNumeric
    ? { interval: 0, rotate: 45, width: 110, overflow: "truncate" }
    : {};
}

type AxisOption = EChartsCoreOption & { position?: string };

function axisOf(
  axis: AxisData | undefined,
  all: readonly PlottedSeries[],
  secondary: boolean,
  context: ChartContext,
  horizontal: boolean,
  chart: ChartData
): AxisOption | undefined {
  const series = all.filter((one) => one.secondary === secondary);
  if (secondary && series.length === 0) return undefined;
  const percent = series.some(({ kind }) => kind.stacking === "percent");
  const room = horizontal
    ? Math.max(2, Math.floor(context.width / 70))
    : Math.max(2, Math.floor(context.height / 42));
  const scale = axisScale(
    percent ? [0, 0.95] : drawnValues(series),
    percent ? { min: 0, max: 1, ...axis } : (axis ?? {}),
    room
  );
  const source = chart.series.find((one) => (one.axis === "secondary") === secondary)?.values;
  const code = axis?.numberFormat ?? (percent ? "0%" : source ? context.format?.(source) : undefined);
  const side: Side = horizontal ? (secondary ? "top" : "bottom") : secondary ? "right" : "left";
  const look = axisLook(axis ?? {}, side);
  return {
    type: "value",
    ...scale,
    inverse: axis?.reversed ?? false,
    position: side,
    ...axisTitle(axis ?? {}, side),
    ...look,
    axisLabel: { ...look.axisLabel, formatter: (value: number) => numberText(value, code, context.locale) },
    splitLine: { ...look.splitLine, show: axis?.gridlines ?? !secondary },
  };
}

/** What the axis must hold: single values, and the heights of stacks. */
function drawnValues(series: readonly PlottedSeries[]): number[] {
  const values: number[] = [];
  const stacks = new Map<string, number>();
  for (const { kind, points } of series) {
    for (const [at, point] of points.entries()) {
      if (typeof point !== "number") continue;
      if (kind.stacking === "none") values.push(point);
      else {
        const key = `${kind.family} ${at} ${point < 0 && kind.family !== "line"}`;
        stacks.set(key, (stacks.get(key) ?? 0) + point);
      }
    }
  }
  const flat = series.some(({ kind }) => kind.family !== "line");
  return [...values, ...stacks.values(), ...(stacks.size > 0 && flat ? [0] : [])];
}
