import { cell, parseRect } from "../../plan/addresses";
import type { CommentPlan } from "../../plan/plan";

/** Comments of an old scorecard sheet, on the cells of the new one that they are about. */
export interface CarriedComments {
  readonly comments: readonly CommentPlan[];
  /** Cells of the old sheet whose comments are about no KPI: they stay there. */
  readonly left: readonly string[];
}

/**
 * Comments go along with their KPI, to the column of the same heading; where there is none, to the KPI's name. What
 * meets in one cell becomes one comment with replies.
 *
 * @param rows where a row of the old sheet stands on the new one; undefined for one that is no KPI's
 * @param columns the same for columns with a heading
 * @param names column of the KPIs' names on the new sheet
 */
export function carriedComments(
  old: readonly CommentPlan[],
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  names: number
): CarriedComments {
  const left: string[] = [];
  const carried = new Map<string, string[]>();
  for (const { address, text, replies = [] } of old) {
    const at = parseRect(address);
    const row = at && rows.get(at.row);
    if (!at || row === undefined) {
      left.push(address);
      continue;
    }
    const place = cell(row, columns.get(at.column) ?? names);
    carried.set(place, [...(carried.get(place) ?? []), text, ...replies]);
  }
  return {
    left,
    comments: [...carried].map(([address, [text, ...replies]]) => ({ address, text, replies })),
  };
}
