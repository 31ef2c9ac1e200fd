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
const at = {
  value: 0,
  total: 1,
  running: 2,
  label: 3,
  base: 4,
  level: 5,
  gain: 6,
  loss: 7,
  gainBelow: 8,
  lossBelow: 9,
} as const;
export const waterfallWidth = at.lossBelow + 1;

/** Headers of the block; the last three name the series. */
export interface WaterfallWords {
  readonly value: string;
  readonly isTotal: string;
  readonly running: string;
  readonly total: string;
  readonly gain: string;
  readonly loss: string;
}

/**
 * The figures of a waterfall in plain formulas: a header row and one row a step. Columns that stand on
 * others are stacked on an invisible one; what lies below zero is stacked there.
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
  [words.value, words.isTotal, words.running].forEach((header, i) => grid.put(top, left + i, header));
  // The corner stays empty: Excel then takes the first column for categories.
  ["–", words.total, words.gain, words.loss, words.gain, words.loss].forEach((header, i) =>
    grid.put(top, left + at.base + i, header)
  );
  steps.forEach((step, i) => {
    const row = first + i;
    const own = (key: keyof typeof at): string => cell(row, left + at[key]);
    const before = i === 0 ? "0" : cell(row - 1, left + at.running);
    grid.formula(row, left + at.value, step.value);
    grid.formula(row, left + at.total, step.isTotal);
    const [value, running] = [own("value"), own("running")];
    grid.formula(
      row,
      left + at.running,
      `IF(ISNUMBER(${value}),IF(${own("total")},${value},${before}+${value}),${before})`
    );
    grid.formula(row, left + at.label, step.label);
    const changes = `(ISNUMBER(${value})*NOT(${own("total")}))`;
    const parts: Record<"base" | "gain" | "loss" | "gainBelow" | "lossBelow", string> = {
      base: `MAX(0,MIN(${before},${running}))+MIN(0,MAX(${before},${running}))`,
      gain: `MAX(0,MAX(0,${running})-MAX(0,${before}))`,
      loss: `MAX(0,MAX(0,${before})-MAX(0,${running}))`,
      gainBelow: `MIN(0,MIN(0,${before})-MIN(0,${running}))`,
      lossBelow: `MIN(0,MIN(0,${running})-MIN(0,${before}))`,
    };
    for (const [part, formula] of Object.entries(parts))
      grid.formula(row, left + at[part as keyof typeof parts], `IF(${changes},${formula},0)`);
    grid.formula(row, left + at.level, `IF(${own("total")},N(${value}),0)`);
  });
  return { source: range(top, left + at.label, last, left + at.lossBelow), first, last };
}

/**
 * A waterfall as a native chart of horizontal bars, first step on top: totals dark, gains green, losses
 * red, the bars they stand on invisible. Bars of changes are too short for labels inside, and Excel
 * allows none beside a stacked bar: the step's label carries the number.
 */
export const waterfallChart = (
  plan: Pick<ChartPlan, "name" | "source" | "title" | "position"> & {
    readonly numberFormat?: string;
    /** "down": what adds to the total is bad, as points lost or costs. */
    readonly favourable?: "up" | "down";
  }
): ChartPlan => {
  const [up, down] = plan.favourable === "down" ? [colors.red, colors.green] : [colors.green, colors.red];
  return {
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
        dataLabels: {
          numberFormat: `${plan.numberFormat ?? "0.0"};−${plan.numberFormat ?? "0.0"};;`,
          position: "InsideEnd",
          color: "#FFFFFF",
        },
      },
      { color: up },
      { color: down },
      { color: up, inLegend: false },
      { color: down, inLegend: false },
    ],
    valueAxis: { gridlines: false, visible: false },
    categoryAxis: { reversed: true, size: 8, tickLabelSpacing: 1 },
    legend: "None",
    gapWidth: 40,
    overlap: 100,
  };
};

/** A change in points with its sign, as a formula for a text; one that rounds to zero has none. */
export const signedText = (value: string): string => `TEXT(ROUND(${value},1),"+0.0;−0.0;0.0")`;

/** A change as the end of a step's label: " −2.3"; "" where there is none. */
export const changeText = (value: string): string => `IF(ISNUMBER(${value}),"  "&${signedText(value)},"")`;
