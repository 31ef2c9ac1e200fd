import type { Snapshot } from "../../audit/snapshot";
import type { ScorecardNames } from "../build-scorecard";
import type { BuiltScorecard, ScorecardModel } from "../model";
import { moveOf } from "./change-sheet";
import { groundOf, laidOut, type Ground } from "./ground";
import { standingSheets } from "./optional-names";
import { readBack, type ReadBack } from "./read-back";
import { anatomies, selectorOf } from "./sheet-states";

/** A scorecard as it stands in its workbook, with the user's changes on the sheet read back. */
export interface OpenedScorecard extends ReadBack {
  readonly model: ScorecardModel;
  /** Names of its sheets now. */
  readonly names: ScorecardNames;
}

/**
 * Opens a scorecard: its request with what the user has changed on the sheet since.
 *
 * @param sheet the scorecard sheet's name now
 * @param snapshot with formulas
 * @throws LayoutLost where the sheet is not a scorecard any more
 */
export function openScorecard(model: ScorecardModel, sheet: string, snapshot: Snapshot): OpenedScorecard {
  const ground = groundOf(model, sheet, snapshot);
  const made = laidOut(ground.model.request, ground);
  return { model, names: ground.names, ...readFrom(made, ground) };
}

/** What the user has changed on the sheet. @throws LayoutLost */
export function readFrom(made: BuiltScorecard, { model, snapshot, now, words, names }: Ground): ReadBack {
  const plan = made.plan.sheets[0];
  const move = moveOf({
    made: plan,
    next: plan,
    now,
    anatomy: anatomies.scorecard,
    ...selectorOf(made, now, snapshot),
  });
  const read = readBack(made, model.request, now, move, snapshot.names, words);
  return { ...read, request: { ...read.request, sheets: standingSheets(names) } };
}
