import type { ChartPlan, SeriesPlan } from "../../plan/plan";

const isLine = (type: string): boolean => /^(Line|XYScatter|Radar)/.test(type);

/** How one series looks: as a line with markers, or as filled bars. */
export function formatSeries(series: Excel.ChartSeries, plan: SeriesPlan, chart: ChartPlan): void {
  const type = plan.type ?? chart.type;
  if (plan.type !== undefined) series.chartType = plan.type;
  if (plan.secondaryAxis) series.axisGroup = "Secondary";
  if (isLine(type)) formatLine(series, plan);
  else if (plan.color !== undefined) series.format.fill.setSolidColor(plan.color);
  if (chart.gapWidth !== undefined && /^(Column|Bar)/.test(type)) series.gapWidth = chart.gapWidth;
  if (chart.overlap !== undefined && /^(Column|Bar)/.test(type)) series.overlap = chart.overlap;
  if (plan.dataLabels) setLabels(series, plan.dataLabels);
}

function formatLine(series: Excel.ChartSeries, plan: SeriesPlan): void {
  const { line } = series.format;
  if (plan.color !== undefined && plan.lineStyle !== "None") line.color = plan.color;
  if (plan.lineStyle !== undefined) line.lineStyle = plan.lineStyle;
  if (plan.weight !== undefined && plan.lineStyle !== "None") line.weight = plan.weight;
  if (plan.marker !== undefined) series.markerStyle = plan.marker;
  if (plan.marker === undefined || plan.marker === "None") return;
  if (plan.markerSize !== undefined) series.markerSize = plan.markerSize;
  if (plan.color !== undefined) {
    series.markerBackgroundColor = plan.color;
    series.markerForegroundColor = plan.color;
  }
}

function setLabels(series: Excel.ChartSeries, labels: NonNullable<SeriesPlan["dataLabels"]>): void {
  series.hasDataLabels = true;
  if (labels === true || labels === false) return;
  if (labels.numberFormat !== undefined) series.dataLabels.numberFormat = labels.numberFormat;
  if (labels.position !== undefined) series.dataLabels.position = labels.position;
}
