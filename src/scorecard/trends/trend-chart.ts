import { colors } from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/plan";
import type { ScorecardRow } from "../rows/rows";
import type { TrendBlock } from "./trend-block";

/** Series in the order of the block's columns: actual solid and dark, target thin in ink, the XmR chart grey, signals as filled markers. */
const series: readonly SeriesPlan[] = [
  { color: colors.actual, lineStyle: "Continuous", weight: 2.25, marker: "Circle", markerSize: 5 },
  { color: colors.ink, lineStyle: "Dot", weight: 1.25, marker: "None" },
  { color: colors.limit, lineStyle: "Dash", weight: 1, marker: "None" },
  { color: colors.limit, lineStyle: "Continuous", weight: 0.75, marker: "None" },
  { color: colors.limit, lineStyle: "Continuous", weight: 0.75, marker: "None" },
  { color: colors.red, lineStyle: "None", marker: "Diamond", markerSize: 9 },
];

export const trendChart = (
  { kpi }: ScorecardRow,
  block: TrendBlock,
  title: string,
  position: string
): ChartPlan => ({
  name: `Trend ${kpi.id}`,
  type: "LineMarkers",
  source: block.source,
  series,
  title,
  titleSize: 11,
  titleColor: colors.ink,
  position,
  valueAxis: { numberFormat: kpi.format, gridlines: false },
  categoryAxis: { tickLabelSpacing: 2 },
  legend: "Bottom",
});
