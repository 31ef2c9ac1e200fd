import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import type { ChartPlan } from "../../plan/plan";

/** One column of a waterfall; both are formulas without "=". */
export interface WaterfallStep {
  readonly label: string;
  /** "" leaves an empty place. */
  readonly value: string;
  /** A formula that is TRUE where the column is a total, which stands on the axis; a change stands on what went before. */
  readonly isTotal: string;
}

/** Columns that the block takes: value, whether it is a total, running total, and what the chart reads. */
const at = { value: 0, total: 1, running: 2, label: 3, base: 4, level: 5, gain: 6, loss: 7 } as const;
export const waterfallWidth = at.loss + 1;

export interface WaterfallWords {
  readonly total: string;
  readonly gain: string;
  readonly loss: string;
}

/**
 * The figures of a waterfall in plain formulas: a header row and one row a step. Columns that stand on
 * others are stacked on an invisible one. Running totals below zero are cut at zero.
 *
 * @returns the rectangle that the chart reads, and the rows of the steps
 */
export function putWaterfall(
  grid: CellGrid,
  place: { readonly top: number; readonly left: number },
  steps: readonly WaterfallStep[],
  words: WaterfallWords
): { readonly source: string; readonly first: number; readonly last: number } {
  const { top, left } = place;
  const first = top + 1;
  const last = top + steps.length;
  const headers = ["", words.total, words.gain, words.loss];
  // The corner stays empty: Excel then takes the first column for categories.
  headers.forEach((header, i) => grid.put(top, left + at.base + i, header || "–"));
  steps.forEach((step, i) => {
    const row = first + i;
    const own = (key: keyof typeof at): string => cell(row, left + at[key]);
    const before = i === 0 ? "0" : cell(row - 1, left + at.running);
    const change = `(ISNUMBER(${own("value")})*NOT(${own("total")}))`;
    grid.formula(row, left + at.value, step.value);
    grid.formula(row, left + at.total, step.isTotal);
    grid.formula(
      row,
      left + at.running,
      `IF(ISNUMBER(${own("value")}),IF(${own("total")},${own("value")},${before}+${own("value")}),${before})`
    );
    grid.formula(row, left + at.label, step.label);
    grid.formula(row, left + at.base, `IF(${change},MAX(0,MIN(${before},${own("running")})),0)`);
    grid.formula(row, left + at.level, `IF(${own("total")},N(${own("value")}),0)`);
    grid.formula(row, left + at.gain, `IF(${change},MAX(0,MAX(0,${own("running")})-MAX(0,${before})),0)`);
    grid.formula(row, left + at.loss, `IF(${change},MAX(0,MAX(0,${before})-MAX(0,${own("running")})),0)`);
  });
  return { source: range(top, left + at.label, last, left + at.loss), first, last };
}

/**
 * A waterfall as a native chart of horizontal bars, first step on top: totals dark, gains green, losses
 * red, the bars they stand on invisible. Bars of changes are too short for labels inside, and Excel
 * allows none beside a stacked bar: the step's label carries the number.
 */
export const waterfallChart = (
  plan: Pick<ChartPlan, "name" | "source" | "title" | "position"> & { readonly numberFormat?: string }
): ChartPlan => ({
  name: plan.name,
  type: "BarStacked",
  source: plan.source,
  title: plan.title,
  position: plan.position,
  titleSize: 11,
  titleColor: colors.ink,
  series: [
    { color: "none", inLegend: false },
    {
      color: colors.actual,
      dataLabels: { numberFormat: `${plan.numberFormat ?? "0.0"};;;`, position: "InsideEnd", color: "#FFFFFF" },
    },
    { color: colors.green },
    { color: colors.red },
  ],
  valueAxis: { min: 0, gridlines: false, visible: false },
  categoryAxis: { reversed: true },
  legend: "None",
  gapWidth: 40,
  overlap: 100,
});

/** A change as the end of a step's label: " −2.3"; "" where there is none. */
export const changeText = (value: string, numberFormat = "0.0"): string =>
  `IF(ISNUMBER(${value}),"  "&TEXT(${value},"+${numberFormat};−${numberFormat};${numberFormat}"),"")`;
