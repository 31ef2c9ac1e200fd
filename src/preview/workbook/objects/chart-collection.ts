import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { seriesFrom } from "../book/chart-source";
import type { ChartData } from "../data";
import { chartObject } from "./chart";
import { drawingLookup, type DrawingsTarget } from "./drawing-lookup";
import { accessDenied, invalidArgument, Remote, type RemoteType } from "./remote";
import { toRange } from "./range-context";

/** Excel's first size of a chart, in pixels. */
const WIDTH = 480;
const HEIGHT = 288;
const NO_LEGEND_ALONE = /^(?!Pie|Doughnut|3DPie|Exploded)/;

const list = ({ book, sheetId }: DrawingsTarget): ChartData[] => book.sheet(sheetId).state.charts;
const lookup = drawingLookup(list, chartObject);

function freshName(charts: readonly ChartData[]): string {
  for (let n = charts.length + 1; ; n += 1)
    if (!charts.some(({ name }) => name === `Chart ${n}`)) return `Chart ${n}`;
}

function add(target: DrawingsTarget, type: unknown, source: unknown, seriesBy: unknown): RemoteObject {
  const { book } = target;
  const sheet = book.sheet(target.sheetId);
  if (sheet.state.protection && sheet.state.protection.allowEditObjects !== true) throw accessDenied();
  if (typeof type !== "string") throw invalidArgument();
  const range = toRange(source);
  const series = seriesFrom(book, book.sheet(range.sheetId), range.area, String(seriesBy ?? "Auto"), type);
  const alone = series.length === 1;
  const chart: ChartData = {
    id: `{CHART-${book.nextId()}}`,
    name: freshName(list(target)),
    type,
    box: { left: 200, top: 100, width: WIDTH, height: HEIGHT },
    title: { text: alone ? (series[0].name ?? "Chart Title") : "Chart Title", visible: true },
    legend: { visible: !(alone && NO_LEGEND_ALONE.test(type)), position: "Bottom" },
    series,
  };
  sheet.state.charts.push(chart);
  book.redraw(target.sheetId);
  return chartObject(book, target.sheetId, chart);
}

const CHARTS: RemoteType<DrawingsTarget> = {
  name: "ChartCollection",
  book: (target) => target.book,
  scalars: { Count: { get: (target) => list(target).length } },
  items: (target) => list(target).map((chart) => chartObject(target.book, target.sheetId, chart)),
  item: (target, [key]) => lookup.need(target, key),
  methods: {
    Add: add,
    ...lookup.methods,
  },
};

export const chartCollection = (book: Book, sheetId: string): RemoteObject =>
  new Remote(CHARTS, { book, sheetId });
