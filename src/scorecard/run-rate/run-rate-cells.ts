/** Where the figures of the run rate stand; rows and columns from 0. */
export const runRateCells = {
  grade: { row: 3, column: 1 },
  wanted: { row: 4, column: 1 },
  elapsed: { row: 5, column: 1 },
  remaining: { row: 6, column: 1 },
  mean: { row: 7, column: 1 },
  required: { row: 8, column: 1 },
  highest: { row: 9, column: 1 },
  header: 12,
  first: 13,
} as const;

export const kpiColumns = [
  "kpi",
  "direction",
  "kind",
  "yearTarget",
  "toDate",
  "rateSoFar",
  "required",
  "verdict",
] as const;
export type KpiColumn = (typeof kpiColumns)[number];

/** Columns of one period in the calculation area: target, actual, attainment, score. */
export const periodWidth = 4;

/**
 * Where the calculation area stands: the weights, then the periods, then the highest scores, then by what each period of
 * a ratio weighs.
 */
export interface CalculationArea {
  /** Periods in a year. */
  readonly count: number;
  /** First column of a period, from 0. */
  period(n: number): number;
  /** The column of the highest scores; above it the first day of the year and, right of it, the first day after what counts. */
  readonly best: number;
  /** Column of what the figure of a period weighs; the last of them is the last of all. */
  weight(n: number): number;
}

export function calculationArea(count: number): CalculationArea {
  const left = kpiColumns.length + 1;
  const period = (n: number): number => left + n * periodWidth;
  const best = period(count);
  return { count, period, best, weight: (n) => best + 3 + n };
}
