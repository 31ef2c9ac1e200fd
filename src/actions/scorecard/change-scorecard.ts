import { actionMessages } from "../../i18n/actions";
import type { ScorecardModel, ScorecardRequest } from "../../scorecard/index";
import {
  changeScorecard as planChange,
  diagramsOf,
  mergeRequests,
  openScorecard as open,
  type LeftAlone,
  type OpenedScorecard,
  withLinesBack,
} from "../../scorecard/life/index";
import { applyPlan } from "../../workbook/apply-plan";
import { readShapes } from "../../workbook/diagrams";
import { throwIfCancelled } from "../../workbook/errors";
import { readLines } from "../../workbook/read-lines";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action, RunOptions } from "../action";
import { layoutSteps } from "../layout-steps";
import { rememberChange } from "../undo-last";
import { failureOf } from "./failure-of";

/** A scorecard in the workbook: its stored model, and its sheet's name now. */
export interface ScorecardPlace {
  readonly model: ScorecardModel;
  readonly sheet: string;
}

export interface ScorecardEdit extends ScorecardPlace {
  /** The request that the editing began with. */
  readonly opened: ScorecardRequest;
  readonly edited: ScorecardRequest;
}

export interface ChangedScorecard {
  readonly model: ScorecardModel;
  readonly readSyncs: number;
  readonly applySyncs: number;
  readonly requestBytes: number;
  /** Cells where a value that was typed over a formula stays. */
  readonly typedOver: readonly string[];
  /** Cells of the user's own that stood beside KPIs that are gone, and went with them. */
  readonly gone: readonly string[];
  /** Cells with comments that went with KPIs that are gone, with their sheets. */
  readonly goneComments: readonly string[];
  /** Cells elsewhere that referred to KPIs that are gone, with their sheets: they show #REF! now. */
  readonly losing: readonly string[];
  /** Sheets with the user's own work that did not follow, each with the reason. */
  readonly leftAlone: readonly LeftAlone[];
  /** Sheets that had been deleted and were laid out anew. */
  readonly anew: readonly string[];
  /** Sheets that were added besides. */
  readonly addedSheets: readonly string[];
}

/**
 * Opens a scorecard with what the user has changed on its sheet since.
 *
 * @throws WorkbookError "layout-lost" where the sheet is not a scorecard any more
 */
export async function openScorecard(
  { model, sheet }: ScorecardPlace,
  { signal }: RunOptions
): Promise<OpenedScorecard> {
  const { snapshot } = await readSnapshot({ formulas: true, signal });
  return failureOf(() => open(model, sheet, snapshot));
}

/** Changes a scorecard on the sheets where it stands. */
export const changeScorecard: Action<ScorecardEdit, ChangedScorecard> = {
  id: "changeScorecard",
  label: actionMessages.changeScorecard,
  description: actionMessages.changeScorecardTip,
  icon: "TableEdit",
  isAvailable: (host) => host.supports("ExcelApi", "1.13"),
  async run({ model, sheet, opened, edited }, { locale, signal, progress }) {
    const say = layoutSteps({ locale, progress });
    say("stepRead");
    const { snapshot, syncs: readSyncs } = await readSnapshot({ formulas: true, signal });
    const drawn = diagramsOf(model, snapshot).map((each) => ({
      sheet: each.sheet,
      shapes: each.record.shapes,
    }));
    const { shapes, syncs: shapeSyncs } = await readShapes(drawn);
    throwIfCancelled(signal);
    say("stepBuild");
    const change = failureOf(() => {
      const { request } = open(model, sheet, snapshot);
      return planChange(model, sheet, mergeRequests(opened, edited, request), snapshot, shapes);
    });
    const { model: changed, plan, back: asLaidOut, going, ...said } = change;
    const { lines, syncs: lineSyncs } = await readLines(going);
    const back = withLinesBack(asLaidOut, lines, snapshot);
    throwIfCancelled(signal);
    say("stepWrite");
    const { added, applySyncs, requestBytes } = await applyPlan(plan, { signal, back });
    rememberChange(added, plan, back);
    return {
      ...{ model: changed, applySyncs, requestBytes, ...said },
      goneComments: lines.flatMap(({ sheet: name, comments }) =>
        comments.map(({ address }) => `${name}!${address}`)
      ),
      addedSheets: added.sheets.filter((name) => !said.anew.includes(name)),
      readSyncs: readSyncs + shapeSyncs + lineSyncs,
    };
  },
};
