import type { ChartPlan, SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";
import { formatSeries } from "./chart-series";

/** Native charts, each bound to one rectangle: names of the series on top, categories on the left. */
export const chartWrites = (sheet: SheetPlan): Write[] =>
  (sheet.charts ?? []).map((plan) =>
    write(32 + 12 * plan.series.length, plan, (target) => {
      const source = target.range(plan.sourceSheet ?? sheet.name, plan.source);
      const chart = target.sheet(sheet.name).charts.add(plan.type, source, "Columns");
      chart.name = plan.name;
      placeChart(chart, plan);
      fillChart(chart, plan);
    })
  );

export function placeChart(chart: Excel.Chart, { position }: ChartPlan): void {
  const [first, last = first] = position.split(":");
  chart.setPosition(first, last);
}

/** Title, axes, series and legend. */
export function fillChart(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  if (plan.titleSize !== undefined) chart.title.format.font.size = plan.titleSize;
  if (plan.titleColor !== undefined) chart.title.format.font.color = plan.titleColor;
  if (plan.valueAxis) setValueAxis(chart.axes.valueAxis, plan.valueAxis);
  if (plan.categoryAxis) setCategoryAxis(chart.axes.categoryAxis, plan.categoryAxis);
  // From the last to the first: a series that changes its type moves behind the others, and these keep their numbers.
  for (let index = plan.series.length - 1; index >= 0; index--)
    formatSeries(chart.series.getItemAt(index), plan.series[index], plan);
  if (plan.secondaryAxis) setValueAxis(chart.axes.getItem("Value", "Secondary"), plan.secondaryAxis);
  setLegend(chart, plan);
}

function setLegend(chart: Excel.Chart, { legend, series }: ChartPlan): void {
  if (legend === undefined) return;
  chart.legend.visible = legend !== "None";
  if (legend === "None") return;
  chart.legend.position = legend;
  // Backwards, in case that hidden entries are not counted.
  for (let index = series.length - 1; index >= 0; index--)
    if (series[index].inLegend === false) chart.legend.legendEntries.getItemAt(index).visible = false;
}

function setValueAxis(axis: Excel.ChartAxis, plan: NonNullable<ChartPlan["valueAxis"]>): void {
  if (plan.min !== undefined) axis.minimum = plan.min;
  if (plan.max !== undefined) axis.maximum = plan.max;
  if (plan.majorUnit !== undefined) axis.majorUnit = plan.majorUnit;
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.gridlines !== undefined) axis.majorGridlines.visible = plan.gridlines;
  if (plan.title !== undefined) axis.title.text = plan.title;
  if (plan.visible !== undefined) axis.visible = plan.visible;
}

function setCategoryAxis(axis: Excel.ChartAxis, plan: NonNullable<ChartPlan["categoryAxis"]>): void {
  if (plan.numberFormat !== undefined) axis.numberFormat = plan.numberFormat;
  if (plan.size !== undefined) axis.format.font.size = plan.size;
  if (plan.tickLabelSpacing !== undefined) axis.tickLabelSpacing = plan.tickLabelSpacing;
  if (plan.reversed !== undefined) axis.reversePlotOrder = plan.reversed;
  if (plan.visible !== undefined) axis.visible = plan.visible;
}
