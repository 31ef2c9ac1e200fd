/** What the pane's view of data entry and diagrams does, in one chunk that is fetched when it is opened. */
import { diagramSettingPrefix } from "../../scorecard/diagrams/index";
import { readSettings } from "../../workbook/settings";
import type { RunOptions } from "../action";
import { listScorecards } from "../list-scorecards";
import { addNextPeriod, type NextPeriodRows } from "./next-period";
import { redrawDiagrams, type RedrawnDiagrams } from "./redraw-diagrams";

export type { NextPeriodRows, RedrawnDiagrams };

export interface SheetTools {
  /** Scorecards with a data entry table. */
  readonly entries: readonly { readonly sheet: string; readonly title: string }[];
  readonly diagrams: number;
}

/** What can be done in this workbook. */
export async function readSheetTools(): Promise<SheetTools> {
  const scorecards = await listScorecards();
  const diagrams = await readSettings(diagramSettingPrefix);
  return {
    entries: scorecards
      .filter(({ model }) => model.entryTable)
      .map(({ model, sheet }) => ({ sheet, title: model.request.title ?? sheet })),
    diagrams: diagrams.size,
  };
}

/** Adds the next period's rows to the data entry table of the scorecard on a sheet. */
export async function addNextPeriodOf(sheet: string, options: RunOptions): Promise<NextPeriodRows> {
  const scorecard = (await listScorecards()).find((each) => each.sheet === sheet);
  return scorecard ? addNextPeriod.run(scorecard.model, options) : { sheet: "", rows: 0 };
}

export const redrawNow = (options: RunOptions): Promise<RedrawnDiagrams> =>
  redrawDiagrams.run(undefined, options);
