import type { RemoteObject } from "../../host/remote-object";
import { lastColumn, lastRow } from "../book/area";
import type { Book } from "../book/book";
import { seriesFrom } from "../book/chart-source";
import { columnLeft, pixelsOf, pointsOf, rowTop } from "../book/sizes";
import type { Box, ChartData } from "../data";
import { chartAxesObject } from "./chart-axes";
import { drawn, formatNavigation, keptAll, liveChart, type ChartTarget } from "./chart-parts";
import { legendEntries } from "./chart-legend-entries";
import { chartSeriesCollection, seriesDataLabels } from "./chart-series";
import { toRange, resolve } from "./range-context";
import { invalidArgument, itemNotFound, Remote, type RemoteType, type Scalar } from "./remote";
import { worksheetObject } from "./factory";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom", "Invalid"];

const side = (name: keyof Box): Scalar<ChartTarget> =>
  drawn<ChartTarget>(
    ({ chart }) => pointsOf(chart.box[name]),
    ({ chart }, value: number) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      chart.box = { ...chart.box, [name]: pixelsOf(value) };
    }
  );

const TITLE: RemoteType<ChartTarget> = {
  name: "ChartTitle",
  book: (target) => target.book,
  scalars: {
    ...keptAll<ChartTarget>("title", {
      Overlay: false,
      HorizontalAlignment: "Center",
      VerticalAlignment: "Center",
      TextOrientation: 0,
      Position: "Top",
      ShowShadow: false,
      Left: 0,
      Top: 0,
    }),
    Text: drawn(
      ({ chart }) => (chart.title?.visible === false ? null : (chart.title?.text ?? "")),
      ({ chart }, value: string) => {
        chart.title = { ...chart.title, visible: true, text: value };
      }
    ),
    Visible: drawn(
      ({ chart }) => chart.title?.visible ?? false,
      ({ chart }, value: boolean) => {
        chart.title = { text: "Chart Title", ...chart.title, visible: value };
      }
    ),
  },
  navigations: {
    Format: formatNavigation<ChartTarget>("title", "ChartTitleFormat", {
      font: {
        bold: {
          get: ({ chart }) => chart.title?.bold,
          set: ({ chart }, bold) => void (chart.title = { text: "", visible: true, ...chart.title, bold }),
        },
        color: {
          get: ({ chart }) => chart.title?.color,
          set: ({ chart }, color) => void (chart.title = { text: "", visible: true, ...chart.title, color }),
        },
        size: {
          get: ({ chart }) => chart.title?.size,
          set: ({ chart }, size) => void (chart.title = { text: "", visible: true, ...chart.title, size }),
        },
      },
    }),
  },
};

const LEGEND: RemoteType<ChartTarget> = {
  name: "ChartLegend",
  book: (target) => target.book,
  scalars: {
    ...keptAll<ChartTarget>("legend", {
      Overlay: false,
      Left: 0,
      Top: 0,
      Width: 0,
      Height: 0,
      ShowShadow: false,
    }),
    Position: drawn(
      ({ chart }) => chart.legend?.position ?? "Bottom",
      ({ chart }, value: string) => {
        if (!POSITIONS.includes(value)) throw invalidArgument();
        chart.legend = { visible: true, ...chart.legend, position: value };
      }
    ),
    Visible: drawn(
      ({ chart }) => chart.legend?.visible ?? false,
      ({ chart }, value: boolean) => {
        chart.legend = { position: "Bottom", ...chart.legend, visible: value };
      }
    ),
  },
  navigations: {
    Format: formatNavigation<ChartTarget>("legend", "ChartLegendFormat", {}),
    LegendEntries: legendEntries,
  },
};

const PLOT_AREA: RemoteType<ChartTarget> = {
  name: "ChartPlotArea",
  book: (target) => target.book,
  scalars: keptAll<ChartTarget>("plot", {
    Left: 0,
    Top: 0,
    Width: 0,
    Height: 0,
    InsideLeft: 0,
    InsideTop: 0,
    InsideWidth: 0,
    InsideHeight: 0,
    Position: "Automatic",
  }),
  navigations: { Format: formatNavigation<ChartTarget>("plot", "ChartPlotAreaFormat", {}) },
};

function setPosition(target: ChartTarget, first: unknown, second: unknown): void {
  const { book, sheetId, chart } = liveChart(target);
  const sheet = book.sheet(sheetId);
  const cell = (given: unknown) =>
    (typeof given === "string" ? resolve(book, sheetId, given) : toRange(given)).area;
  const start = cell(first);
  const left = columnLeft(sheet, start.column);
  const top = rowTop(sheet, start.row);
  chart.box = { ...chart.box, left, top };
  if (second !== null && second !== undefined) {
    const end = cell(second);
    book.reserve(sheet, end);
    chart.box = {
      left,
      top,
      width: columnLeft(sheet, lastColumn(end) + 1) - left,
      height: rowTop(sheet, lastRow(end) + 1) - top,
    };
  }
  book.redraw(sheetId);
}

const CHART: RemoteType<ChartTarget> = {
  name: "Chart",
  book: (target) => target.book,
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    ...keptAll<ChartTarget>("chart", {
      CategoryLabelLevel: 0,
      DisplayBlanksAs: "NotPlotted",
      PlotBy: "Columns",
      PlotVisibleOnly: true,
      SeriesNameLevel: 0,
      ShowAllFieldButtons: false,
      ShowDataLabelsOverMaximum: false,
      Style: 2,
    }),
    ChartType: drawn(
      ({ chart }) => chart.type,
      ({ chart }, value: string) => void (chart.type = value)
    ),
    Height: side("height"),
    Id: drawn(({ chart }) => chart.id),
    Left: side("left"),
    Name: drawn(
      ({ chart }) => chart.name,
      ({ chart }, value: string) => void (chart.name = value)
    ),
    Top: side("top"),
    Width: side("width"),
  },
  navigations: {
    Axes: (target) => chartAxesObject(liveChart(target)),
    DataLabels: (target) => seriesDataLabels(liveChart(target)),
    Format: formatNavigation<ChartTarget>("area", "ChartAreaFormat", {
      fill: { get: ({ chart }) => chart.fill, set: ({ chart }, color) => void (chart.fill = color) },
      line: {
        color: { get: ({ chart }) => chart.border, set: ({ chart }, color) => void (chart.border = color) },
        style: {
          get: ({ chart }) => (chart.border === "none" ? "None" : "Continuous"),
          set: ({ chart }, style) => void (chart.border = style === "None" ? "none" : undefined),
        },
      },
    }),
    Legend: (target) => new Remote(LEGEND, liveChart(target)),
    PlotArea: (target) => new Remote(PLOT_AREA, liveChart(target)),
    Series: (target) => chartSeriesCollection(liveChart(target)),
    Title: (target) => new Remote(TITLE, liveChart(target)),
    Worksheet: ({ book, sheetId }) => worksheetObject(book, sheetId),
  },
  methods: {
    Activate: () => undefined,
    Delete: ({ book, sheetId, chart }) => {
      const { charts } = book.sheet(sheetId).state;
      const index = charts.indexOf(chart);
      if (index < 0) throw itemNotFound();
      charts.splice(index, 1);
      book.redraw(sheetId);
    },
    SetData: (target, source, seriesBy) => {
      const { book, sheetId, chart } = liveChart(target);
      const range = toRange(source);
      chart.series = seriesFrom(
        book,
        book.sheet(range.sheetId),
        range.area,
        String(seriesBy ?? "Auto"),
        chart.type
      );
      book.redraw(sheetId);
    },
    SetPosition: setPosition,
  },
};

export const chartObject = (book: Book, sheetId: string, chart: ChartData): RemoteObject =>
  new Remote(CHART, { book, sheetId, chart });
