import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { SheetPlan } from "../../plan/plan";
import type { BuiltScorecard } from "../model";
import { headRows } from "../sheet/places";
import { parseRect } from "../../plan/addresses";
import { reviewRows } from "../review/review-sheet";
import { contentsOf } from "./cells";
import { LayoutLost, type SheetStates } from "./change-sheet";
import type { Ground } from "./ground";
import { valueAt } from "./keys";
import type { StandingLog } from "./review-log";

/** How lines are known again, by the part of the scorecard that a sheet is. */
export const anatomies = {
  scorecard: { header: headRows.header, names: 1 },
  dictionary: { header: 3, names: 1 },
} as const;

/** Where the period cell stands, which has a name that follows it. */
export function selectorOf(
  made: BuiltScorecard,
  now: SheetSnapshot,
  snapshot: Snapshot
): Pick<SheetStates, "selector"> {
  const name = snapshot.names.find((each) => each.sheet === now.name && each.name === "SelectedPeriod");
  const row = /\$(\d+)$/.exec(name?.formula ?? "")?.[1];
  return row
    ? { selector: { made: Number(/\d+$/.exec(made.layout.period)![0]) - 1, now: Number(row) - 1 } }
    : {};
}

/**
 * The sheets that are laid out anew where they stand: those that hold nothing but what we compute.
 *
 * @throws LayoutLost
 */
export function statesOf(made: BuiltScorecard, next: BuiltScorecard, ground: Ground): SheetStates[] {
  const { names, snapshot } = ground;
  return next.plan.sheets.flatMap((wanted): SheetStates[] => {
    const before = made.plan.sheets.find(({ name }) => name === wanted.name);
    const now = snapshot.sheets.find(({ name }) => name === wanted.name);
    if (!before || !now) return [];
    if (wanted.name === names.review && ground.log) return reviewStates(before, wanted, now, ground.log);
    if (isUsers(wanted)) return [];
    if (wanted.name === names.scorecard)
      return [
        { made: before, next: wanted, now, anatomy: anatomies.scorecard, ...selectorOf(made, now, snapshot) },
      ];
    if (wanted.name === names.dictionary)
      return [{ made: before, next: wanted, now, anatomy: anatomies.dictionary }];
    if (!standsAsMade(before, now)) throw new LayoutLost(now.name);
    return [{ made: before, next: wanted, now }];
  });
}

/** Tables to fill in and drawings that are moved by hand are the user's. */
const isUsers = ({ tables = [], shapes = [] }: SheetPlan): boolean => tables.length + shapes.length > 0;

/** The computed part of a review, where it stands as it was made; its log below moves along. */
function reviewStates(
  made: SheetPlan,
  next: SheetPlan,
  now: SheetSnapshot,
  { rect, isAsMade }: StandingLog
): SheetStates[] {
  const header = (plan: SheetPlan): number => parseRect(plan.tables![0].address)!.row;
  if (!isAsMade || rect.row !== header(made) || !standsAsMade(made, now)) return [];
  return [{ made, next, now, rows: { made: reviewRows(header(made)), next: reviewRows(header(next)) } }];
}

/** Most of what was written stands where it was written: nobody has inserted rows there. */
function standsAsMade(made: SheetPlan, now: SheetSnapshot): boolean {
  let [texts, found] = [0, 0];
  for (const [row, column, content] of contentsOf(made).cells.entries()) {
    if (typeof content !== "string") continue;
    texts++;
    if (valueAt(now, row, column) === content) found++;
  }
  return found >= texts / 2;
}
