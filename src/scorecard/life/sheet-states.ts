import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { SheetPlan } from "../../plan/plan";
import type { BuiltScorecard } from "../model";
import { headRows } from "../sheet/places";
import { contentsOf } from "./cells";
import { LayoutLost, type SheetStates } from "./change-sheet";
import type { Ground } from "./ground";
import { valueAt } from "./keys";

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
    if (!before || !now || isUsers(wanted)) return [];
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
