import type { ChartPlan, SeriesPlan } from "../../plan/plan";

const isLine = (type: string): boolean => /^(Line|XYScatter|Radar)/.test(type);

/** How one series looks: as a line with markers, or as filled bars. What it is by its type is not said again. */
export function formatSeries(series: Excel.ChartSeries, plan: SeriesPlan, chart: ChartPlan): void {
  const type = plan.type ?? chart.type;
  if (type !== chart.type) series.chartType = type;
  if (plan.secondaryAxis) series.axisGroup = "Secondary";
  if (isLine(type)) formatLine(series, beyondType(plan, type));
  else formatFill(series, plan);
  if (/^(Column|Bar)/.test(type)) {
    const { gapWidth = chart.gapWidth, overlap = chart.overlap } = plan;
    if (gapWidth !== undefined) series.gapWidth = gapWidth;
    if (overlap !== undefined) series.overlap = overlap;
  }
  if (plan.dataLabels) setLabels(series, plan.dataLabels);
}

/** A line has no markers by its type, and one with a colour of its own is continuous; points have no line. */
function beyondType(plan: SeriesPlan, type: ChartPlan["type"]): SeriesPlan {
  const { lineStyle, marker, ...look } = plan;
  return {
    ...look,
    ...(lineStyle === "Continuous" && plan.color !== undefined && !type.startsWith("XY")
      ? {}
      : { lineStyle }),
    ...(marker === "None" && type === "Line" ? {} : { marker }),
  };
}

function formatFill(series: Excel.ChartSeries, { color, outline, weight }: SeriesPlan): void {
  const { fill, line } = series.format;
  if (color === "none") fill.clear();
  else if (color !== undefined) fill.setSolidColor(color);
  if (outline === undefined) return;
  line.color = outline;
  if (weight !== undefined) line.weight = weight;
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
  if (labels.color !== undefined) series.dataLabels.format.font.color = labels.color;
  if (labels.size !== undefined) series.dataLabels.format.font.size = labels.size;
  if (labels.name) {
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
  }
}
