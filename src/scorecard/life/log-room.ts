import type { SheetSnapshot } from "../../audit/snapshot";
import { rectAddress } from "../../plan/addresses";
import { inverseSteps, type ExistingSheet } from "../../plan/existing-sheet";
import { standing } from "./contents";
import type { StandingLog } from "./review-log";

/** Room for further rows in a log. */
export interface LogRoom {
  /** First row to write, from 0. */
  readonly first: number;
  /** First of the rows that come to the table; those before it were there and blank. */
  readonly grown: number;
  readonly last: number;
  /** The table afterwards. */
  readonly bottom: number;
  readonly forward: Pick<ExistingSheet, "steps" | "tables">;
  readonly back: Pick<ExistingSheet, "steps" | "tables">;
}

/**
 * Blank rows at the end of the log are used first; then it grows. Where something stands below it, rows are
 * inserted, so that nothing is covered.
 */
export function roomInLog(log: StandingLog, now: SheetSnapshot, count: number): LogRoom {
  const { rect, rows, hasTotals } = log;
  const end = rect.row + rows;
  const isBlank = (row: number): boolean =>
    Array.from({ length: rect.columns }, (_, i) => standing(now, row, rect.column + i)).every(
      (content) => content === null
    );
  let first = end + 1;
  while (first > rect.row + 1 && isBlank(first - 1)) first--;
  const last = first + count - 1;
  const more = Math.max(0, last - end);
  if (more === 0)
    return { first, last, grown: end + 1, bottom: end, forward: { steps: [] }, back: { steps: [] } };
  const below = Array.from({ length: more }, (_, i) => end + 1 + i);
  const inserts = hasTotals || !below.every(isBlank);
  const steps = inserts ? [{ kind: "insertRows", at: end + 1, count: more } as const] : [];
  // Rows that are inserted above a row of totals are the table's at once.
  const resized = (height: number): LogRoom["forward"]["tables"] =>
    hasTotals ? [] : [{ name: log.table, address: rectAddress({ ...rect, rows: height }) }];
  return {
    first,
    last,
    grown: end + 1,
    bottom: end + more,
    forward: { steps, tables: resized(rect.rows + more) },
    back: { steps: inverseSteps(steps), tables: resized(rect.rows) },
  };
}
