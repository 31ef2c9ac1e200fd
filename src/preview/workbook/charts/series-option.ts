import type { EChartsCoreOption } from "echarts/core";
import type { ChartData, SeriesData } from "../data";
import type { PlottedSeries } from "./plotted-series";
import type { ChartContext } from "./chart-context";
import { bridged, type Point } from "./chart-values";
import { labelOption } from "./label-option";
import { leastSquares } from "./least-squares";
import { dashes, marker, pointsToPixels, seriesColor } from "./line-look";

interface Surroundings {
  readonly series: readonly PlottedSeries[];
  readonly bars: readonly PlottedSeries[];
  readonly horizontal: boolean;
  /** Bars of the two axes have category axes of their own. */
  readonly apart: boolean;
  readonly context: ChartContext;
}

const LAYERS = { area: 1, bar: 2, column: 2, line: 3 } as const;

/** One series on a category axis. */
export function seriesOption(
  chart: ChartData,
  plotted: PlottedSeries,
  around: Surroundings
): EChartsCoreOption {
  const data = chart.series[plotted.index];
  const { kind, name } = plotted;
  const isBar = kind.family === "column" || kind.family === "bar";
  const points = kind.stacking === "percent" ? shares(plotted, around.series) : plotted.points;
  return {
    name,
    ...axesOf(plotted, around),
    z: (LAYERS[kind.family as keyof typeof LAYERS] ?? 2) + (around.apart && plotted.secondary ? 0.5 : 0),
    ...(kind.stacking === "none"
      ? {}
      : {
          stack: `${kind.family}${plotted.secondary}`,
          stackStrategy: kind.family === "line" || kind.family === "area" ? "all" : "samesign",
        }),
    cursor: "default",
    emphasis: { disabled: true },
    ...(isBar
      ? barOption(chart, data, points, plotted, around)
      : lineOption(data, points, plotted, around.context)),
  };
}

function axesOf({ secondary, kind }: PlottedSeries, { horizontal, apart }: Surroundings): object {
  const value = Number(secondary);
  const category = Number(apart && secondary && (kind.family === "bar" || kind.family === "column"));
  return horizontal
    ? { xAxisIndex: value, yAxisIndex: category }
    : { yAxisIndex: value, xAxisIndex: category };
}

function barOption(
  chart: ChartData,
  data: SeriesData,
  points: readonly Point[],
  plotted: PlottedSeries,
  { bars, horizontal, context }: Surroundings
): EChartsCoreOption {
  const stacked = plotted.kind.stacking !== "none";
  const side = bars.filter(({ secondary }) => secondary === plotted.secondary);
  const overlap = (data.overlap ?? chart.overlap ?? (stacked ? 100 : 0)) / 100;
  const columns = stacked ? 1 : side.length;
  const gap = (data.gapWidth ?? chart.gapWidth ?? 150) / 100;
  const room = columns - (columns - 1) * overlap + gap;
  const color = seriesColor(data, plotted.index);
  return {
    type: "bar",
    barGap: `${-overlap * 100}%`,
    barCategoryGap: `${(gap / room) * 100}%`,
    itemStyle: { color: color === "none" ? "transparent" : color, ...outline(data) },
    label: labelOption(data, plotted, context, horizontal),
    data: points.map((point, at) => {
      const value = typeof point === "number" ? point : null;
      const own = data.points?.[at];
      const below =
        value !== null && value < 0 && data.labels?.position !== "Center"
          ? { position: horizontal ? "left" : "bottom" }
          : {};
      return {
        value,
        ...(own?.color ? { itemStyle: { color: own.color } } : {}),
        ...(own?.label !== undefined
          ? { label: { show: own.label, ...below } }
          : stacked
            ? {}
            : { label: below }),
      };
    }),
  };
}

/** An outlined column: the target in business charts. */
function outline({ lineStyle, lineWeight, outline: own, color }: SeriesData): object {
  if (lineStyle === undefined && lineWeight === undefined && own === undefined) return {};
  if (lineStyle === "None") return {};
  return {
    borderColor: own ?? (color === "none" ? "#404040" : color),
    borderWidth: pointsToPixels(lineWeight ?? 0.75),
  };
}

/** Labels hang on symbols here: where points have none, on one that is not seen. */
const unseen = { symbol: "circle", symbolSize: 9, itemStyle: { color: "transparent", borderWidth: 0 } };

function lineOption(
  data: SeriesData,
  points: readonly Point[],
  plotted: PlottedSeries,
  context: ChartContext
): EChartsCoreOption {
  const color = seriesColor(data, plotted.index);
  const width =
    data.lineStyle === "None"
      ? 0
      : pointsToPixels(data.lineWeight ?? (plotted.kind.family === "area" ? 0 : 2.25));
  const marks = marker(data.markerStyle ?? (plotted.kind.markers ? "Automatic" : "None"), data.markerSize);
  const isArea = plotted.kind.family === "area";
  return {
    type: "line",
    smooth: data.smooth || plotted.kind.smooth,
    smoothMonotone: "x",
    showAllSymbol: true,
    ...marks,
    symbol: isArea ? "none" : marks.symbol,
    color,
    lineStyle: { color, width, type: dashes(data.lineStyle, width), cap: "round", join: "round" },
    itemStyle: { color: data.markerColor ?? color, borderWidth: 0 },
    ...(isArea || marks.symbol !== "none" || !data.labels?.visible ? {} : unseen),
    ...(isArea ? { areaStyle: { color, opacity: 1, origin: "auto" } } : {}),
    label: labelOption(data, plotted, context, false),
    data: bridged(points).map(({ value, bridged: isBridge }, at) =>
      isBridge ? { value, symbol: "none", label: { show: false } } : { value, ...pointLook(data, at) }
    ),
  };
}

function pointLook(data: SeriesData, at: number): object {
  const own = data.points?.[at];
  if (!own) return {};
  return {
    ...(own.markerStyle || own.markerSize
      ? marker(own.markerStyle ?? data.markerStyle ?? "Circle", own.markerSize ?? data.markerSize)
      : {}),
    ...(own.color ? { itemStyle: { color: own.color } } : {}),
    ...(own.label === undefined ? {} : { label: { show: own.label } }),
  };
}

/** Shares of the whole at each category, as stacked 100 % charts show them. */
function shares({ points, kind, secondary }: PlottedSeries, all: readonly PlottedSeries[]): Point[] {
  const together = all.filter((one) => one.kind.family === kind.family && one.secondary === secondary);
  return points.map((point, at) => {
    const total = together.reduce(
      (sum, one) => sum + (typeof one.points[at] === "number" ? Math.abs(one.points[at]) : 0),
      0
    );
    return typeof point === "number" ? (total === 0 ? 0 : point / total) : point;
  });
}

/** A straight line of least squares through a series. */
export function trendOption(
  chart: ChartData,
  plotted: PlottedSeries,
  horizontal: boolean
): EChartsCoreOption[] {
  const data = chart.series[plotted.index];
  const known = plotted.points.flatMap((point, at): [number, number][] =>
    typeof point === "number" ? [[at, point]] : []
  );
  const line = data.trendline && !horizontal ? leastSquares(known) : undefined;
  if (!line) return [];
  const color = seriesColor(data, plotted.index);
  return [
    {
      type: "line",
      yAxisIndex: Number(plotted.secondary),
      symbol: "none",
      silent: true,
      z: 4,
      tooltip: { show: false },
      color,
      lineStyle: { color, width: 2, type: [2, 3] },
      data: plotted.points.map((_, at) => line(at)),
    },
  ];
}
