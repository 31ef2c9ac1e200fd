import { RunningSum, sum } from "../numeric/sum";
import { atLeast } from "../limits";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

/** One item of a Pareto analysis, largest first. */
export interface ParetoRow {
  /** Position in the given series, from 0. */
  readonly index: number;
  readonly value: number;
  /** Share of the total, and the shares up to and including this one. */
  readonly share: number;
  readonly cumulative: number;
}

/**
 * Pareto analysis: the values sorted descending (ties keep their order) with share and cumulative share. Blanks are
 * left out.
 *
 * Domain: values ≥ 0 that do not sum to 0.
 * Errors: no-data; domain; zero-division.
 * Source: pareto.chart of the R package qcc.
 *
 * @example pareto([80, 27, 66, 94, 33])  // order 3, 0, 2, 4, 1; cumulative 0.313…, 0.58, 0.8, 0.91, 1
 */
export function pareto(values: Series): Outcome<ParetoRow[]> {
  const items: { index: number; value: number }[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    if (value < 0) return fail("domain", { argument: "values", row: index + 1 });
    items.push({ index, value });
  }
  if (items.length === 0) return fail("no-data", { argument: "values" });
  const total = sum(items.map((item) => item.value));
  if (total === 0) return fail("zero-division", { argument: "values" });
  if (!Number.isFinite(total)) return fail("domain", { argument: "values", problem: "overflow" });
  items.sort((a, b) => b.value - a.value);
  const running = new RunningSum();
  return ok(
    items.map(({ index, value }) => {
      running.add(value);
      return { index, value, share: value / total, cumulative: Math.min(1, running.value / total) };
    })
  );
}

/**
 * The "vital few": how many rows it takes to reach a cumulative share, the row that reaches it included.
 *
 * @example vitalFew(rows)  // 3 for cumulative shares 0.313, 0.58, 0.8, 0.91, 1
 */
export const vitalFew = (rows: readonly ParetoRow[], share = 0.8): number =>
  rows.findIndex((row) => atLeast(row.cumulative, share)) + 1;
