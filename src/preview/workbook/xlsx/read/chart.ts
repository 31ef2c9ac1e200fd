import { chartKind, chartType } from "../../charts/chart-types";
import type { Box, ChartData, SeriesData } from "../../data";
import { child, childrenNamed, flag, val, type XmlElement } from "../package/xml";
import { readAxes, type Axes } from "./chart-axes";
import { readSeries } from "./chart-series";
import { paragraphText } from "./paragraph-text";
import { readFill, readLine } from "./drawing-colors";
import type { Theme } from "./theme";

const LEGEND: Readonly<Record<string, string>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
const FAMILIES: Readonly<Record<string, string>> = {
  lineChart: "Line",
  line3DChart: "Line",
  pieChart: "Pie",
  pie3DChart: "Pie",
  ofPieChart: "Pie",
  doughnutChart: "Doughnut",
  scatterChart: "XYScatter",
  bubbleChart: "XYScatter",
  areaChart: "Area",
  area3DChart: "Area",
  radarChart: "Radar",
};

/** A chart part. Undefined for what holds no series of a kind that is known here. */
export function readChart(
  chartSpace: XmlElement,
  place: { id: string; name: string; box: Box },
  theme: Theme
): ChartData | undefined {
  const chart = child(chartSpace, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];
  if (!chart || !plot || groups.length === 0) return undefined;
  const axes = readAxes(plot, groups, theme);
  const types = groups.map((group) => groupType(group, theme));
  const series = groups.flatMap((group, index) =>
    readGroup(group, types[index], types.length > 1, axes, theme)
  );
  series.sort((first, second) => first.order - second.order);
  const data: ChartData = { ...place, type: types[0], series: series.map(({ series: one }) => one) };
  const title = readTitle(chart, theme);
  if (title) data.title = title;
  const legend = child(chart, "legend");
  const hidden = childrenNamed(legend, "legendEntry")
    .filter((entry) => flag(val(child(entry, "delete")), false))
    .map((entry) => Number(val(child(entry, "idx"))));
  data.legend = {
    visible: legend !== undefined,
    position: LEGEND[val(child(legend, "legendPos")) ?? "r"] ?? "Right",
    ...(hidden.length > 0 ? { hidden } : {}),
  };
  Object.assign(data, axes.data);
  const bars = groups.find(({ name }) => name.startsWith("bar"));
  const [gap, overlap] = [val(child(bars, "gapWidth")), val(child(bars, "overlap"))];
  if (gap !== undefined) data.gapWidth = Number(gap);
  if (overlap !== undefined) data.overlap = Number(overlap);
  const frame = child(chartSpace, "spPr");
  const fill = readFill(frame, theme);
  const border = readLine(child(frame, "ln"), theme);
  if (fill) data.fill = fill;
  if (border) data.border = border.style === "None" ? "none" : border.color;
  return data;
}

function readGroup(
  group: XmlElement,
  type: string,
  mixed: boolean,
  axes: Axes,
  theme: Theme
): { order: number; series: SeriesData }[] {
  const secondary = axes.isSecondary(group);
  const bars = mixed && group.name.startsWith("bar");
  const [gap, overlap] = [val(child(group, "gapWidth")), val(child(group, "overlap"))];
  return childrenNamed(group, "ser").map((element) => {
    const series = readSeries(element, chartKind(type), theme);
    if (mixed) series.type = type;
    if (secondary) series.axis = "secondary";
    if (bars && gap !== undefined) series.gapWidth = Number(gap);
    if (bars && overlap !== undefined) series.overlap = Number(overlap);
    return { order: Number(val(child(element, "order")) ?? 0), series };
  });
}

function groupType(group: XmlElement, theme: Theme): string {
  const grouping = val(child(group, "grouping"));
  const stacking = grouping === "stacked" ? "stacked" : grouping === "percentStacked" ? "percent" : "none";
  const series = childrenNamed(group, "ser");
  const marked = series.some((one) => val(child(one, "marker", "symbol")) !== "none");
  const style = val(child(group, "radarStyle"));
  const isBar = group.name.startsWith("bar");
  const base = isBar
    ? val(child(group, "barDir")) === "bar"
      ? "Bar"
      : "Column"
    : (FAMILIES[group.name] ?? "Column");
  const kind = chartKind(base);
  return chartType({
    ...kind,
    stacking,
    markers:
      kind.family === "line"
        ? flag(val(child(group, "marker")), false) && marked
        : kind.family === "radar"
          ? style === "marker" && marked
          : marked,
    joined:
      series.some((one) => readLine(child(one, "spPr", "ln"), theme)?.style !== "None") &&
      val(child(group, "scatterStyle")) !== "marker",
    smooth: series.some((one) => flag(val(child(one, "smooth")), false)),
    filled: style === "filled",
  });
}

function readTitle(chart: XmlElement, theme: Theme): ChartData["title"] {
  const title = child(chart, "title");
  if (!title || flag(val(child(chart, "autoTitleDeleted")), false)) return undefined;
  const paragraphs = childrenNamed(child(title, "tx", "rich"), "p");
  const text =
    paragraphs.length > 0
      ? paragraphs.map(paragraphText).join("\n")
      : childrenNamed(child(title, "tx", "strRef", "strCache"), "pt")
          .map((point) => child(point, "v")?.text ?? "")
          .join(" ");
  const run = child(paragraphs[0], "r", "rPr") ?? child(paragraphs[0], "pPr", "defRPr");
  const color = readFill(run, theme);
  return {
    text,
    visible: true,
    ...(run?.attributes.sz ? { size: Number(run.attributes.sz) / 100 } : {}),
    ...(color && color !== "none" ? { color } : {}),
    ...(run?.attributes.b === undefined ? {} : { bold: flag(run.attributes.b, false) }),
  };
}
