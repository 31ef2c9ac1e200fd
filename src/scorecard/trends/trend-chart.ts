import { colors } from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/plan";
import type { ScorecardRow } from "../rows/rows";
import type { TrendBlock } from "./trend-block";

/** Target thin in ink, the XmR chart grey, signals as filled markers, the first of a run with the rule's number. */
const limit: SeriesPlan = {
  color: colors.limit,
  lineStyle: "Continuous",
  weight: 0.75,
  marker: "None",
  inLegend: false,
};
const mark: SeriesPlan = {
  color: colors.red,
  lineStyle: "None",
  marker: "Diamond",
  markerSize: 9,
  inLegend: false,
};
const signal: SeriesPlan = {
  lineStyle: "None",
  marker: "None",
  inLegend: false,
  dataLabels: { name: true, position: "Top", color: colors.red },
};
const lines: readonly SeriesPlan[] = [
  { color: colors.ink, lineStyle: "Dot", weight: 1.25, marker: "None" },
  { color: colors.limit, lineStyle: "Dash", weight: 1, marker: "None" },
  limit,
  limit,
  mark,
  signal,
  signal,
  signal,
  signal,
];
const yearBefore: SeriesPlan = {
  color: colors.previousYear,
  lineStyle: "Continuous",
  weight: 1.5,
  marker: "None",
};
const actualLine: SeriesPlan = {
  color: colors.actual,
  lineStyle: "Continuous",
  weight: 2.25,
  marker: "Circle",
  markerSize: 5,
};
const actualColumns: SeriesPlan = { type: "ColumnClustered", color: colors.actual, gapWidth: 60 };

/** Amounts and counts stand as columns on zero, everything else as a line. */
const asColumns = ({ kpi }: ScorecardRow): boolean => kpi.unit === "count" || kpi.unit === "currency";

/** Every second period is named, and of a long window as many as have room: about seven. */
const labelSpacing = (periods: number): number =>
  [2, 3, 4, 6].find((spacing) => periods / spacing <= 7) ?? 12;

/**
 * The chart is one of lines whose first series may stand as columns: so a single series has a type of its
 * own. Series stand in the order of the block's columns.
 */
export const trendChart = (
  row: ScorecardRow,
  block: TrendBlock,
  title: string,
  position: string,
  { periods, lastYear }: { readonly periods: number; readonly lastYear: boolean }
): ChartPlan => ({
  name: `Trend ${row.kpi.id}`,
  type: "Line",
  source: block.source,
  series: [asColumns(row) ? actualColumns : actualLine, ...lines, ...(lastYear ? [yearBefore] : [])],
  title,
  titleSize: 11,
  titleColor: colors.ink,
  position,
  valueAxis: { numberFormat: row.kpi.format, gridlines: false, ...(asColumns(row) ? { min: 0 } : {}) },
  categoryAxis: { tickLabelSpacing: labelSpacing(periods) },
  legend: "Bottom",
});
