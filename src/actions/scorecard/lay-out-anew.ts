import { actionMessages } from "../../i18n/actions";
import { layOutAnew as plan } from "../../scorecard/life/lay-out-anew";
import { applyPlan } from "../../workbook/apply-plan";
import { throwIfCancelled } from "../../workbook/errors";
import { readComments } from "../../workbook/read-comments";
import { readSnapshot } from "../../workbook/read-snapshot";
import { WorkbookError } from "../../workbook/failure";
import type { Action } from "../action";
import { layoutSteps } from "../layout-steps";
import { listScorecards } from "../list-scorecards";
import { rememberAdded } from "../undo-last";
import { failureOf } from "./failure-of";

export interface ScorecardLaidOutAnew {
  /** The scorecard sheet that took the old one's place. */
  readonly sheet: string;
  /** All sheets that were added. */
  readonly sheets: readonly string[];
  /** Names of KPIs that were not found on the old sheet. */
  readonly missing: readonly string[];
  /** Cells of the old sheet whose comments are about no KPI: they stayed there. */
  readonly commentsLeft: readonly string[];
}

/** Lays a scorecard that cannot be changed in place out on new sheets, with its inputs; the old ones stay. */
export const layOutAnew: Action<{ readonly sheet: string }, ScorecardLaidOutAnew> = {
  id: "layOutAnew",
  label: actionMessages.layOutAnew,
  description: actionMessages.layOutAnewTip,
  icon: "TableAdd",
  isAvailable: () => true,
  async run({ sheet }, { locale, signal, progress }) {
    const say = layoutSteps({ locale, progress });
    say("stepRead");
    const found = (await listScorecards()).find((each) => each.sheet === sheet);
    if (!found) throw new WorkbookError("not-found", { name: sheet });
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    const comments = await readComments(sheet);
    throwIfCancelled(signal);
    say("stepBuild");
    const anew = failureOf(() => plan(found.model, sheet, snapshot, comments));
    say("stepWrite");
    const { added } = await applyPlan(anew.plan, { signal });
    rememberAdded(added);
    return {
      sheet: anew.model.layout.sheet,
      sheets: added.sheets,
      missing: anew.missing,
      commentsLeft: anew.commentsLeft,
    };
  },
};
