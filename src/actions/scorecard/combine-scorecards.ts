import { actionMessages } from "../../i18n/actions";
import { freeSheetName } from "../../plan/sheet-name";
import { combineSheet } from "../../scorecard/combine/combine-sheet";
import { partsOf } from "../../scorecard/life/parts";
import type { Action } from "../action";
import { addSheetOf, type AddedSheet } from "./add-sheet-of";
import type { ScorecardPlace } from "./change-scorecard";

export interface Combination {
  /** At least one; each with its weight as a share of the whole. */
  readonly scorecards: readonly (ScorecardPlace & { readonly weight: number })[];
}

/** Rolls several scorecards up into one sheet. */
export const combineScorecards: Action<Combination, AddedSheet> = {
  id: "combineScorecards",
  label: actionMessages.combineScorecards,
  description: actionMessages.combineScorecardsTip,
  icon: "TableMultiple",
  isAvailable: () => true,
  run: ({ scorecards }, options) =>
    addSheetOf(options, (snapshot) => {
      const cards = scorecards.map(({ model, sheet, weight }) => ({
        ...partsOf(model, sheet, snapshot),
        share: weight,
      }));
      const name = freeSheetName(
        cards[0].say("combineSheet"),
        snapshot.sheets.map((each) => each.name)
      );
      return combineSheet(cards, name);
    }),
};
