import { actionMessages } from "../../i18n/actions";
import type { ScorecardRequest } from "../../scorecard/index";
import type { Action } from "../action";
import { createScorecard, type CreatedScorecard } from "../create-scorecard";
import { openScorecard, type ScorecardPlace } from "./change-scorecard";
import { withFilter, withSource, type SourceChange } from "../../scorecard/life/other-source";

export interface Duplicate extends ScorecardPlace {
  /** The copy's title: the department, say. */
  readonly title: string;
  readonly organisation?: string;
  /** Its figures come from other sources: their ids, old to new. */
  readonly sources?: readonly SourceChange[];
  /** Its figures come only from rows where a column has this value. */
  readonly filter?: { readonly column: string; readonly value: string | number };
}

/** Lays out the same scorecard again, with its own sheets, over other rows: another department's. */
export const duplicateScorecard: Action<Duplicate, CreatedScorecard> = {
  id: "duplicateScorecard",
  label: actionMessages.duplicateScorecard,
  description: actionMessages.duplicateScorecardTip,
  icon: "CopyAdd",
  isAvailable: () => true,
  async run({ title, organisation, sources = [], filter, ...place }, options) {
    const { request } = await openScorecard(place, options);
    const mapping = request.mapping.map((each) => {
      const moved = sources.reduce(withSource, each);
      return filter ? withFilter(moved, filter.column, filter.value) : moved;
    });
    const copy: ScorecardRequest = { ...request, title, mapping, ...(organisation ? { organisation } : {}) };
    return createScorecard.run({ ...copy, sheetLocale: place.model.locale }, options);
  },
};
