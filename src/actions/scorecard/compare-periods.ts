import { actionMessages } from "../../i18n/actions";
import { freeSheetName } from "../../plan/sheet-name";
import { compareSheet } from "../../scorecard/compare/compare-sheet";
import { partsOf } from "../../scorecard/life/parts";
import type { Action } from "../action";
import { addSheetOf, type AddedSheet } from "./add-sheet-of";
import type { ScorecardPlace } from "./change-scorecard";

export interface Comparison extends ScorecardPlace {
  /** A day in each period, as serials. */
  readonly earlier: number;
  readonly later: number;
}

/** Adds a sheet that compares two periods of a scorecard: a bridge from one score to the other. */
export const comparePeriods: Action<Comparison, AddedSheet> = {
  id: "comparePeriods",
  label: actionMessages.comparePeriods,
  description: actionMessages.comparePeriodsTip,
  icon: "ArrowTrending",
  isAvailable: () => true,
  run: ({ model, sheet, ...periods }, options) =>
    addSheetOf(options, (snapshot) => {
      const parts = partsOf(model, sheet, snapshot);
      const name = freeSheetName(
        parts.say("compareSheet"),
        snapshot.sheets.map((each) => each.name)
      );
      return compareSheet(parts, name, periods);
    }),
};
