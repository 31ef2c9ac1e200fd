import type { RemoteObject } from "../../host/remote-object";
import { formatArea, quoteSheet } from "../book/area";
import { readReference } from "../book/references";
import { chartKind } from "../charts/chart-types";
import type { SeriesData } from "../data";
import { toColor } from "./colors";
import { drawn, formatNavigation, keptAll, type ChartTarget } from "./chart-parts";
import { chartPointsCollection } from "./chart-points";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { toRange } from "./range-context";

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesData;
}
type Labels = NonNullable<SeriesData["labels"]>;

const reference = (given: unknown): string => {
  const range = toRange(given);
  return `${quoteSheet(range.book.sheet(range.sheetId).name)}!${formatArea(range.area, true)}`;
};

/** The data labels of one series, or of all of a chart. */
interface LabelsTarget extends ChartTarget {
  readonly all: readonly SeriesData[];
}
const first = ({ all }: LabelsTarget): Labels => all[0]?.labels ?? { visible: false };
const label = (target: LabelsTarget, change: Partial<Labels>): void =>
  target.all.forEach((series) => void (series.labels = { visible: true, ...series.labels, ...change }));

const LABELS: RemoteType<LabelsTarget> = {
  name: "ChartDataLabels",
  book: (target) => target.book,
  scalars: {
    ...keptAll<LabelsTarget>("labels", {
      AutoText: true,
      HorizontalAlignment: "Center",
      LinkNumberFormat: false,
      Separator: ", ",
      ShowBubbleSize: false,
      ShowCategoryName: false,
      ShowLegendKey: false,
      ShowPercentage: false,
      TextOrientation: 0,
      VerticalAlignment: "Center",
    }),
    NumberFormat: drawn(
      (target) => first(target).numberFormat ?? "General",
      (target, numberFormat: string) => label(target, { numberFormat })
    ),
    Position: drawn(
      (target) => first(target).position ?? "OutsideEnd",
      (target, position: string) => label(target, { position })
    ),
    ShowSeriesName: drawn(
      (target) => first(target).showSeriesName ?? false,
      (target, showSeriesName: boolean) => label(target, { showSeriesName })
    ),
    ShowValue: drawn(
      (target) => first(target).visible && first(target).showValue !== false,
      (target, showValue: boolean) => label(target, { showValue })
    ),
  },
  navigations: {
    Format: formatNavigation<LabelsTarget>("labels", "ChartDataLabelFormat", {
      font: {
        color: { get: (target) => first(target).color, set: (target, color) => label(target, { color }) },
        size: { get: (target) => first(target).size, set: (target, size) => label(target, { size }) },
      },
    }),
  },
};
export const seriesDataLabels = (target: ChartTarget): RemoteObject =>
  new Remote(LABELS, { ...target, all: target.chart.series });

const TRENDLINES: RemoteType<SeriesTarget> = {
  name: "ChartTrendlineCollection",
  book: (target) => target.book,
  methods: {
    Add: (target) => {
      target.series.trendline = true;
      target.book.redraw(target.sheetId);
      return new Remote(TRENDLINE, target);
    },
    GetCount: ({ series }) => (series.trendline ? 1 : 0),
    GetItem: (target, index: number) => {
      if (index !== 0 || !target.series.trendline) throw invalidArgument();
      return new Remote(TRENDLINE, target);
    },
  },
};
const TRENDLINE: RemoteType<SeriesTarget> = {
  name: "ChartTrendline",
  book: (target) => target.book,
  scalars: keptAll<SeriesTarget>("trendline", {
    Type: "Linear",
    Name: "",
    ShowEquation: false,
    ShowRSquared: false,
  }),
  navigations: { Format: formatNavigation<SeriesTarget>("trendline", "ChartTrendlineFormat", {}) },
  methods: {
    Delete: ({ book, sheetId, series }) => {
      series.trendline = undefined;
      book.redraw(sheetId);
    },
  },
};

/** Columns, bars and areas: their line goes around a fill. */
const isFilled = ({ chart, series }: SeriesTarget): boolean =>
  ["column", "bar", "area"].includes(chartKind(series.type ?? chart.type).family);

/** Width and overlap hold for all columns on the same axes. */
function setBars({ chart, series }: SeriesTarget, change: Pick<SeriesData, "gapWidth" | "overlap">): void {
  if (series.axis !== "secondary") Object.assign(chart, change);
  for (const one of chart.series) if (one.axis === series.axis) Object.assign(one, change);
}

const SERIES: RemoteType<SeriesTarget> = {
  name: "ChartSeries",
  book: (target) => target.book,
  scalars: {
    ...keptAll<SeriesTarget>("series", {
      DoughnutHoleSize: 75,
      Explosion: 0,
      Filtered: false,
      FirstSliceAngle: 0,
      InvertIfNegative: false,
      ShowShadow: false,
      VaryByCategories: false,
    }),
    AxisGroup: drawn(
      ({ series }) => (series.axis === "secondary" ? "Secondary" : "Primary"),
      ({ series }, value: string) => void (series.axis = value === "Secondary" ? "secondary" : "primary")
    ),
    ChartType: drawn(
      ({ chart, series }) => series.type ?? chart.type,
      ({ series }, value: string) => void (series.type = value)
    ),
    GapWidth: drawn(
      ({ chart, series }) => series.gapWidth ?? chart.gapWidth ?? 150,
      (target, gapWidth: number) => setBars(target, { gapWidth })
    ),
    HasDataLabels: drawn(
      ({ series }) => series.labels?.visible ?? false,
      ({ series }, visible: boolean) => void (series.labels = { ...series.labels, visible })
    ),
    MarkerBackgroundColor: drawn(
      ({ series }) => series.markerColor ?? "",
      ({ series }, value) => void (series.markerColor = toColor(value))
    ),
    MarkerForegroundColor: drawn(
      ({ series }) => series.markerColor ?? "",
      ({ series }, value) => void (series.markerColor ??= toColor(value))
    ),
    MarkerSize: drawn(
      ({ series }) => series.markerSize ?? 5,
      ({ series }, value: number) => void (series.markerSize = value)
    ),
    MarkerStyle: drawn(
      ({ series }) => series.markerStyle ?? "Automatic",
      ({ series }, value: string) => void (series.markerStyle = value)
    ),
    Name: drawn(
      ({ series }) => series.name ?? "",
      ({ book, series }, value: string) => {
        const text = String(value);
        series.nameRef = text.startsWith("=") ? text.slice(1) : undefined;
        series.name = series.nameRef ? String(readReference(book, series.nameRef)[0]?.[0] ?? "") : text;
      }
    ),
    Overlap: drawn(
      ({ chart, series }) => series.overlap ?? chart.overlap ?? 0,
      (target, overlap: number) => setBars(target, { overlap })
    ),
    PlotOrder: drawn(({ chart, series }) => chart.series.indexOf(series)),
    Smooth: drawn(
      ({ series }) => series.smooth ?? false,
      ({ series }, value: boolean) => void (series.smooth = value)
    ),
  },
  navigations: {
    DataLabels: (target) => new Remote(LABELS, { ...target, all: [target.series] }),
    Format: formatNavigation<SeriesTarget>("series", "ChartSeriesFormat", {
      fill: {
        get: ({ series }) => (series.color === "none" ? undefined : series.color),
        set: ({ series }, color) => void (series.color = color ?? "none"),
      },
      line: {
        color: {
          get: (target) => (isFilled(target) ? target.series.outline : target.series.color),
          set: (target, color) => {
            if (isFilled(target)) target.series.outline = color;
            else target.series.color = color;
          },
        },
        style: {
          get: ({ series }) => series.lineStyle,
          set: ({ series }, style) => void (series.lineStyle = style),
        },
        weight: {
          get: ({ series }) => series.lineWeight,
          set: ({ series }, weight) => void (series.lineWeight = weight),
        },
      },
    }),
    Points: (target) => chartPointsCollection(target),
    Trendlines: (target) => new Remote(TRENDLINES, target),
  },
  methods: {
    Delete: ({ book, sheetId, chart, series }) => {
      const index = chart.series.indexOf(series);
      if (index < 0) throw itemNotFound();
      chart.series.splice(index, 1);
      book.redraw(sheetId);
    },
    SetValues: ({ book, sheetId, series }, source) => {
      series.values = reference(source);
      book.redraw(sheetId);
    },
    SetXAxisValues: ({ book, sheetId, series }, source) => {
      series.categories = reference(source);
      book.redraw(sheetId);
    },
    GetDimensionDataSourceString: ({ series }, dimension: string) =>
      dimension === "Values" || dimension === "YValues" ? series.values : (series.categories ?? ""),
    GetDimensionDataSourceType: () => "LocalRange",
    GetDimensionValues: ({ book, series }, dimension: string) =>
      readReference(
        book,
        dimension === "Values" || dimension === "YValues" ? series.values : (series.categories ?? "")
      ).flat(),
  },
};

const seriesObject = (target: ChartTarget, series: SeriesData): RemoteObject =>
  new Remote(SERIES, { ...target, series });

const COLLECTION: RemoteType<ChartTarget> = {
  name: "ChartSeriesCollection",
  book: (target) => target.book,
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesObject(target, series)),
  item: (target, [index]) => {
    const series = target.chart.series[Number(index)];
    if (!series) throw itemNotFound();
    return seriesObject(target, series);
  },
  methods: {
    Add: (target, name: string | null, index: number | null) => {
      const { chart } = target;
      const series: SeriesData = {
        name: name ?? `Series${chart.series.length + 1}`,
        values: "",
        ...(chart.series[0]?.categories ? { categories: chart.series[0].categories } : {}),
      };
      chart.series.splice(index ?? chart.series.length, 0, series);
      target.book.redraw(target.sheetId);
      return seriesObject(target, series);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, index: number) => {
      const series = target.chart.series[index];
      if (!series) throw invalidArgument();
      return seriesObject(target, series);
    },
  },
};

export const chartSeriesCollection = (target: ChartTarget): RemoteObject => new Remote(COLLECTION, target);
