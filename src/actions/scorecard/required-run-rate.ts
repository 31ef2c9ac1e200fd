import { actionMessages } from "../../i18n/actions";
import { freeSheetName } from "../../plan/sheet-name";
import { partsOf } from "../../scorecard/life/parts";
import { runRateSheet } from "../../scorecard/run-rate/run-rate-sheet";
import { readCells } from "../../workbook/read-cells";
import type { Action } from "../action";
import { addSheetOf, type AddedSheet } from "./add-sheet-of";
import type { ScorecardPlace } from "./change-scorecard";

export interface RunRateWanted extends ScorecardPlace {
  readonly grade: string;
}

export interface RunRate extends AddedSheet {
  /** The sentence that stands on the sheet. */
  readonly sentence: string;
}

/** Adds a sheet that says what the rest of the year must bring for a grade; not for yearly scorecards. */
export const requiredRunRate: Action<RunRateWanted, RunRate> = {
  id: "requiredRunRate",
  label: actionMessages.requiredRunRate,
  description: actionMessages.requiredRunRateTip,
  icon: "TargetArrow",
  isAvailable: () => true,
  async run({ model, sheet, grade }, options) {
    const added = await addSheetOf(options, (snapshot) => {
      const parts = partsOf(model, sheet, snapshot);
      const name = freeSheetName(
        parts.say("runRateSheet"),
        snapshot.sheets.map((each) => each.name)
      );
      return runRateSheet(parts, name, grade);
    });
    const [cells] = await readCells([{ sheet: added.sheet, address: "A2" }]);
    return { ...added, sentence: String(cells?.[0]?.[0] ?? "") };
  },
};
