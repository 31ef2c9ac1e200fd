import { colors } from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/plan";
import type { ScorecardRow } from "../rows/rows";
import type { TrendBlock } from "./trend-block";

/** Target thin in ink, the XmR chart grey, signals as filled markers with the rule's number beside them. */
const lines: readonly SeriesPlan[] = [
  { type: "Line", color: colors.ink, lineStyle: "Dot", weight: 1.25, marker: "None" },
  { type: "Line", color: colors.limit, lineStyle: "Dash", weight: 1, marker: "None" },
  {
    type: "Line",
    color: colors.limit,
    lineStyle: "Continuous",
    weight: 0.75,
    marker: "None",
    inLegend: false,
  },
  {
    type: "Line",
    color: colors.limit,
    lineStyle: "Continuous",
    weight: 0.75,
    marker: "None",
    inLegend: false,
  },
];
const signal: SeriesPlan = {
  type: "LineMarkers",
  color: colors.red,
  lineStyle: "None",
  marker: "Diamond",
  markerSize: 9,
  inLegend: false,
  dataLabels: { name: true, position: "Top", color: colors.red, size: 8 },
};
const yearBefore: SeriesPlan = {
  type: "LineMarkers",
  color: colors.previousYear,
  lineStyle: "Continuous",
  weight: 1.5,
  marker: "Circle",
  markerSize: 4,
};

/** Series in the order of the block's columns: actual solid and dark, the rest as lines over it. */
const seriesOf = (columns: boolean, lastYear: boolean): readonly SeriesPlan[] => [
  columns
    ? { type: "ColumnClustered", color: colors.actual }
    : {
        color: colors.actual,
        lineStyle: "Continuous",
        weight: 2.25,
        marker: "Circle",
        markerSize: 5,
      },
  ...[...lines, signal, signal, signal, signal, ...(lastYear ? [yearBefore] : [])].map((series) =>
    columns ? series : inLineChart(series)
  ),
];

/** In a chart of lines its lines have the chart's own type. */
function inLineChart(series: SeriesPlan): SeriesPlan {
  const { type: _, ...look } = series;
  return look;
}

/** Amounts and counts stand as columns on zero, everything else as a line. */
const asColumns = ({ kpi }: ScorecardRow): boolean => kpi.unit === "count" || kpi.unit === "currency";

export const trendChart = (
  row: ScorecardRow,
  block: TrendBlock,
  title: string,
  position: string,
  lastYear: boolean
): ChartPlan => ({
  name: `Trend ${row.kpi.id}`,
  type: asColumns(row) ? "ColumnClustered" : "LineMarkers",
  source: block.source,
  series: seriesOf(asColumns(row), lastYear),
  title,
  titleSize: 11,
  titleColor: colors.ink,
  position,
  valueAxis: { numberFormat: row.kpi.format, gridlines: false, ...(asColumns(row) ? { min: 0 } : {}) },
  categoryAxis: { tickLabelSpacing: 2 },
  legend: "Bottom",
  ...(asColumns(row) ? { gapWidth: 60 } : {}),
});
