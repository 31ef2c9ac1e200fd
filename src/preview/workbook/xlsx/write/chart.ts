import { chartKind, type ChartKind } from "../../charts/chart-types";
import type { ChartData, SeriesData, WorkbookData } from "../../data";
import { tag } from "../package/xml";
import { categoryAxisXml, valueAxisXml, type AxisIds } from "./chart-axes";
import { rangeValues } from "./chart-cache";
import { seriesXml } from "./chart-series";
import { fillXml, lineXml, runPropertiesXml } from "./drawing-xml";
import { titleXml } from "./chart-title";

const LEGEND: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const PRIMARY: AxisIds = { category: 500000001, value: 500000002 };
const SECONDARY: AxisIds = { category: 500000003, value: 500000004 };

/** What Excel gives new charts. Without it a file gets the look of 2007: titles bold in 18 points, all else in 10. */
const TEXT = { size: 9, color: "#595959" };
const TITLE = { size: 14, color: "#595959", bold: false };

/** Excel gives this to new charts: a line has a gap at #N/A. Without it neighbours are joined across it. */
const naAsGap = tag(
  "c:extLst",
  {},
  tag(
    "c:ext",
    {
      uri: "{56B9EC1D-385E-4148-901F-78D8002777C0}",
      "xmlns:c16r3": "http://schemas.microsoft.com/office/drawing/2017/03/chart",
    },
    tag("c16r3:dataDisplayOptions16", {}, tag("c16r3:dispNaAsBlank", { val: 1 }))
  )
);

interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: { series: SeriesData; index: number }[];
}

/** A chart part, with the values of its series as they are now, so that programs that do not calculate draw it too. */
export function chartXml(chart: ChartData, data: WorkbookData): string {
  const groups = groupSeries(chart);
  const scatter = groups[0]?.kind.family === "scatter";
  const round = groups[0]?.kind.family === "pie" || groups[0]?.kind.family === "doughnut";
  const radar = groups[0]?.kind.family === "radar";
  const dates = !scatter && !round && !radar && hasDateCategories(chart, data);
  const plot = [
    tag("c:layout"),
    ...groups.map((group) => groupXml(group, chart, data)),
    round ? "" : axesXml(chart, groups, dates, data),
  ];
  const title =
    chart.title?.visible && chart.title.text ? titleXml(chart.title.text, { ...TITLE, ...chart.title }) : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    tag(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      tag("c:date1904", { val: data.date1904 }),
      tag("c:roundedCorners", { val: 0 }),
      tag(
        "c:chart",
        {},
        title,
        tag("c:autoTitleDeleted", { val: title ? 0 : 1 }),
        tag("c:plotArea", {}, ...plot, tag("c:spPr", {}, fillXml("none"))),
        chart.legend?.visible &&
          tag(
            "c:legend",
            {},
            tag("c:legendPos", { val: LEGEND[chart.legend.position] ?? "r" }),
            ...[...(chart.legend.hidden ?? [])]
              .sort((a, b) => a - b)
              .map((index) =>
                tag("c:legendEntry", {}, tag("c:idx", { val: index }), tag("c:delete", { val: 1 }))
              ),
            tag("c:overlay", { val: 0 })
          ),
        tag("c:plotVisOnly", { val: 1 }),
        tag("c:dispBlanksAs", { val: "gap" }),
        naAsGap
      ),
      tag(
        "c:spPr",
        {},
        fillXml(chart.fill ?? "#FFFFFF"),
        lineXml(
          chart.border === "none" ? { style: "None" } : { color: chart.border ?? "#D9D9D9", weight: 0.75 }
        )
      ),
      `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runPropertiesXml("a:defRPr", TEXT)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
    )
  );
}

/** Series of one family on one pair of axes are drawn together. */
function groupSeries(chart: ChartData): Group[] {
  const groups: Group[] = [];
  for (const [index, series] of chart.series.entries()) {
    const kind = chartKind(series.type ?? chart.type);
    const secondary = series.axis === "secondary";
    const known = groups.find(
      (group) =>
        group.secondary === secondary &&
        group.kind.family === kind.family &&
        group.kind.stacking === kind.stacking &&
        group.kind.filled === kind.filled
    );
    if (known) known.series.push({ series, index });
    else groups.push({ kind, secondary, series: [{ series, index }] });
  }
  // Columns behind areas behind lines, whatever the order of the series; the primary axes come first.
  const depth = ["pie", "doughnut", "area", "bar", "column", "line", "radar", "scatter"];
  return groups.sort(
    (a, b) =>
      Number(a.secondary) - Number(b.secondary) || depth.indexOf(a.kind.family) - depth.indexOf(b.kind.family)
  );
}

function groupXml({ kind, secondary, series }: Group, chart: ChartData, data: WorkbookData): string {
  const written = series.map(({ series: one, index }) =>
    seriesXml(one, index, chartKind(one.type ?? chart.type), data)
  );
  const vary = tag("c:varyColors", { val: kind.family === "pie" || kind.family === "doughnut" ? 1 : 0 });
  const ids = secondary ? SECONDARY : PRIMARY;
  const axes = tag("c:axId", { val: ids.category }) + tag("c:axId", { val: ids.value });
  const grouping = (plain: string): string =>
    tag("c:grouping", { val: { none: plain, stacked: "stacked", percent: "percentStacked" }[kind.stacking] });
  switch (kind.family) {
    case "bar":
    case "column": {
      const [first] = series;
      const overlap = first.series.overlap ?? chart.overlap ?? (kind.stacking === "none" ? undefined : 100);
      return tag(
        "c:barChart",
        {},
        tag("c:barDir", { val: kind.family === "bar" ? "bar" : "col" }),
        grouping("clustered"),
        vary,
        ...written,
        tag("c:gapWidth", { val: within(first.series.gapWidth ?? chart.gapWidth ?? 150, 0, 500) }),
        overlap !== undefined && tag("c:overlap", { val: within(overlap, -100, 100) }),
        axes
      );
    }
    case "line":
      return tag(
        "c:lineChart",
        {},
        grouping("standard"),
        vary,
        ...written,
        tag("c:marker", { val: 1 }),
        axes
      );
    case "area":
      return tag("c:areaChart", {}, grouping("standard"), vary, ...written, axes);
    case "pie":
      return tag("c:pieChart", {}, vary, ...written, tag("c:firstSliceAng", { val: 0 }));
    case "doughnut":
      return tag(
        "c:doughnutChart",
        {},
        vary,
        ...written,
        tag("c:firstSliceAng", { val: 0 }),
        tag("c:holeSize", { val: 60 })
      );
    case "scatter":
      return tag(
        "c:scatterChart",
        {},
        tag("c:scatterStyle", { val: kind.smooth ? "smoothMarker" : "lineMarker" }),
        vary,
        ...written,
        axes
      );
    case "radar":
      return tag(
        "c:radarChart",
        {},
        tag("c:radarStyle", { val: kind.filled ? "filled" : "marker" }),
        vary,
        ...written,
        axes
      );
  }
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)));

function axesXml(chart: ChartData, groups: readonly Group[], dates: boolean, data: WorkbookData): string {
  const kind = groups.find(({ secondary }) => !secondary)?.kind ?? chartKind(chart.type);
  const horizontalBars = kind.family === "bar";
  const source = (reference: string | undefined): string | undefined => rangeValues(data, reference).format;
  const valuesOf = (secondary: boolean): string | undefined =>
    chart.series.find(({ axis }) => (axis === "secondary") === secondary)?.values;
  const formats = {
    category: source(chart.series.find(({ categories }) => categories)?.categories),
    value: source(valuesOf(false)),
    secondary: source(valuesOf(true)),
  };
  const shape = {
    scatter: kind.family === "scatter",
    radar: kind.family === "radar",
    horizontalBars,
    dates,
    between: groups.some(
      ({ kind: { family } }) => family === "column" || family === "bar" || family === "line"
    ),
    formats,
  };
  const hasSecondary = groups.some(({ secondary }) => secondary);
  const reversed = chart.categoryAxis?.reversed;
  return [
    categoryAxisXml(chart.categoryAxis ?? {}, PRIMARY, shape, false),
    valueAxisXml(chart.valueAxis ?? { gridlines: true }, PRIMARY, shape, false),
    hasSecondary
      ? valueAxisXml(chart.secondaryValueAxis ?? {}, SECONDARY, shape, true) +
        categoryAxisXml(
          { ...chart.categoryAxis, title: undefined, visible: false, reversed },
          SECONDARY,
          shape,
          true
        )
      : "",
  ].join("");
}

/** Excel turns a category axis into a date axis when all its categories are dates. */
function hasDateCategories(chart: ChartData, data: WorkbookData): boolean {
  const type = chart.categoryAxis?.categoryType;
  if (type === "TextAxis") return false;
  if (type === "DateAxis") return true;
  const categories = chart.series.find(({ categories: reference }) => reference)?.categories;
  const { values, format } = rangeValues(data, categories);
  const cells = values.filter((value) => value !== undefined);
  return (
    cells.length > 0 &&
    cells.every((value) => typeof value === "number") &&
    /[ymd]/i.test((format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""))
  );
}
