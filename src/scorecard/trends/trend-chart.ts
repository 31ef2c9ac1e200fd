import type { Locale } from "../../i18n/sentence";
import { colors } from "../../plan/palette";
import type { ChartPlan, SeriesPlan } from "../../plan/plan";
import type { Grain } from "../periods";
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
  { color: colors.reference, lineStyle: "Dash", weight: 1, marker: "None" },
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
  weight: 2,
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

/** What a chart shows of time. */
interface TimeShown {
  readonly periods: number;
  readonly lastYear: boolean;
  readonly grain: Grain;
  readonly locale: Locale;
}

/**
 * Every second period is named, and of a long window as many as have room: about seven, of the long names of
 * Chinese quarters four; of quarters the same one of each year where not all can be.
 */
function labelSpacing({ periods, grain, locale }: TimeShown): number {
  const room = grain === "quarter" && locale === "zh-CN" ? 4 : 7;
  const steps = grain === "quarter" ? [2, 4, 8] : [2, 3, 4, 6];
  return steps.find((spacing) => periods / spacing <= room) ?? 12;
}

/**
 * The chart is one of lines whose first series may stand as columns: so a single series has a type of its
 * own. Series stand in the order of the block's columns.
 */
export const trendChart = (
  row: ScorecardRow,
  block: TrendBlock,
  title: string,
  position: string,
  time: TimeShown
): ChartPlan => ({
  name: `Trend ${row.kpi.id}`,
  type: "Line",
  source: block.source,
  series: [asColumns(row) ? actualColumns : actualLine, ...lines, ...(time.lastYear ? [yearBefore] : [])],
  title,
  titleSize: 11,
  titleColor: colors.ink,
  position,
  valueAxis: { numberFormat: row.kpi.format, gridlines: false, ...(asColumns(row) ? { min: 0 } : {}) },
  categoryAxis: { tickLabelSpacing: labelSpacing(time) },
  legend: "Bottom",
});
