/** Offsets of a block's columns: the values, what the native chart reads, and the XmR chart. */
export const at = {
  value: 0,
  label: 1,
  actual: 2,
  target: 3,
  centre: 4,
  lower: 5,
  upper: 6,
  /** All points with a signal: their marks. */
  mark: 7,
  /** One column a rule, with the first point of each of its runs: the series' name stands beside it. */
  rule: 8,
  lastYear: 12,
  xmr: 13,
} as const;
export const signalColumn = at.xmr + 4;
export const blockWidth = signalColumn + 1;
/** Columns of what KPI.XMR gives, counted from 1. */
export const nthOfXmr = { centre: 1, signal: 5 } as const;
export const rules = [1, 2, 3, 4] as const;

export type Filled = keyof typeof at;

/** Where a block's columns stand. */
export interface Columns {
  readonly first: number;
  readonly rows: number;
  column(key: Filled): number;
  whole(key: Filled): string;
}
