/** What the pane's view of data entry and diagrams does, in one chunk that is fetched when it is opened. */
import { diagramSettingPrefix } from "../../scorecard/diagrams/index";
import { readSettings } from "../../workbook/settings";
import type { RunOptions } from "../action";
import { listScorecards, type ListedScorecard } from "../list-scorecards";
import { WorkbookError } from "../../workbook/failure";
import { fillReview, type FilledReview } from "./fill-review";
import { addNextPeriod, type NextPeriodRows } from "./next-period";
import { redrawDiagrams, type RedrawnDiagrams } from "./redraw-diagrams";

export type { FilledReview, NextPeriodRows, RedrawnDiagrams };

export interface SheetTools {
  /** Scorecards with a data entry table. */
  readonly entries: readonly { readonly sheet: string; readonly title: string }[];
  /** Scorecards with a review. */
  readonly reviews: readonly { readonly sheet: string; readonly title: string }[];
  readonly diagrams: number;
}

/** What can be done in this workbook. */
export async function readSheetTools(): Promise<SheetTools> {
  const scorecards = await listScorecards();
  const diagrams = await readSettings(diagramSettingPrefix);
  const titled = ({ model, sheet }: ListedScorecard) => ({ sheet, title: model.request.title ?? sheet });
  return {
    entries: scorecards.filter(({ model }) => model.entryTable).map(titled),
    reviews: scorecards.filter(({ model }) => model.sheets.review).map(titled),
    diagrams: diagrams.size,
  };
}

/** Adds the next period's rows to the data entry table of the scorecard on a sheet. */
export async function addNextPeriodOf(sheet: string, options: RunOptions): Promise<NextPeriodRows> {
  const scorecard = (await listScorecards()).find((each) => each.sheet === sheet);
  return scorecard ? addNextPeriod.run(scorecard.model, options) : { sheet: "", rows: 0 };
}

/** Enters the red and amber KPIs of the period in force in the review of the scorecard on a sheet. */
export async function fillReviewOf(sheet: string, options: RunOptions): Promise<FilledReview> {
  const scorecard = (await listScorecards()).find((each) => each.sheet === sheet);
  if (!scorecard) throw new WorkbookError("not-found", { name: sheet });
  return fillReview.run(scorecard, options);
}

export const redrawNow = (options: RunOptions): Promise<RedrawnDiagrams> =>
  redrawDiagrams.run(undefined, options);
