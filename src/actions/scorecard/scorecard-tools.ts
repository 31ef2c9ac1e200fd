/** What the Scorecard view of the pane does with scorecards that stand in the workbook. */
import { gradeNames, rowsOf, type OpenedRow } from "../../scorecard/life/rows-of";
import { periodsOf } from "../../scorecard/life/periods-of";
import type { ScorecardRequest } from "../../scorecard/index";
import { openScorecard as open } from "../../scorecard/life/index";
import type { Edit } from "../../scorecard/life/index";
import { readSnapshot } from "../../workbook/read-snapshot";
import { WorkbookError } from "../../workbook/failure";
import type { RunOptions } from "../action";
import { listScorecards } from "../list-scorecards";
import type { ScorecardPlace } from "./change-scorecard";
import { failureOf } from "./failure-of";

export { changeScorecard } from "./change-scorecard";
export { combineScorecards } from "./combine-scorecards";
export { comparePeriods } from "./compare-periods";
export { duplicateScorecard } from "./duplicate-scorecard";
export { layOutAnew } from "./lay-out-anew";
export { deleteOwnTemplate, listOwnTemplates, saveTemplate } from "./own-templates";
export { requiredRunRate } from "./required-run-rate";

/** A scorecard opened in the pane. */
export interface OpenScorecard extends ScorecardPlace {
  /** With what was changed on the sheet. */
  readonly request: ScorecardRequest;
  readonly edits: readonly { readonly what: Edit; readonly kpi?: string }[];
  /** Its KPIs in their order, with the weights in force. */
  readonly rows: readonly OpenedRow[];
  /** First days of the periods in its data, oldest first, in the 1900 date system. */
  readonly periods: readonly number[];
  readonly grades: readonly string[];
  /** The scorecards of the workbook, this one among them. */
  readonly all: readonly (ScorecardPlace & { readonly title: string })[];
}

/**
 * Opens the scorecard whose sheet has this name.
 *
 * @throws WorkbookError "not-found" when there is none (any more)
 */
export async function openInPane(sheet: string, { signal }: RunOptions): Promise<OpenScorecard> {
  const scorecards = await listScorecards();
  const found = scorecards.find((each) => each.sheet === sheet);
  if (!found) throw new WorkbookError("not-found", { name: sheet });
  const { snapshot } = await readSnapshot({ formulas: true, signal });
  return failureOf(() => {
    const { request, edits } = open(found.model, sheet, snapshot);
    return {
      model: found.model,
      sheet,
      request,
      edits,
      rows: rowsOf(request, snapshot, found.model.locale),
      periods: periodsOf(request, snapshot),
      grades: gradeNames(request),
      all: scorecards.map((each) => ({
        model: each.model,
        sheet: each.sheet,
        title: each.model.request.title ?? each.sheet,
      })),
    };
  });
}
