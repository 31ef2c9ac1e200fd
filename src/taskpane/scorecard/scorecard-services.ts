import type { openInPane, changeScorecard, combineScorecards, comparePeriods, deleteOwnTemplate, duplicateScorecard, layOutAnew, listOwnTemplates, requiredRunRate, saveTemplate } from "../../actions/scorecard/scorecard-tools"; // prettier-ignore

/** What the Scorecard view asks of the actions layer. */
export interface ScorecardServices {
  readonly openInPane: typeof openInPane;
  readonly changeScorecard: Pick<typeof changeScorecard, "run">;
  readonly layOutAnew: Pick<typeof layOutAnew, "run">;
  readonly comparePeriods: Pick<typeof comparePeriods, "run">;
  readonly combineScorecards: Pick<typeof combineScorecards, "run">;
  readonly duplicateScorecard: Pick<typeof duplicateScorecard, "run">;
  readonly requiredRunRate: Pick<typeof requiredRunRate, "run">;
  readonly saveTemplate: Pick<typeof saveTemplate, "run">;
  readonly listOwnTemplates: typeof listOwnTemplates;
  readonly deleteOwnTemplate: typeof deleteOwnTemplate;
}
