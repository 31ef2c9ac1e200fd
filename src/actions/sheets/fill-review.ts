import { sheetToolMessages } from "../../i18n/pane-sheets";
import { fillReview as planFilling, type ReviewFilling } from "../../scorecard/life/fill-review";
import { applyPlan } from "../../workbook/apply-plan";
import { throwIfCancelled } from "../../workbook/errors";
import { WorkbookError } from "../../workbook/failure";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { layoutSteps } from "../layout-steps";
import { failureOf } from "../scorecard/failure-of";
import type { ScorecardPlace } from "../scorecard/change-scorecard";
import { rememberChange } from "../undo-last";

export type FilledReview = Omit<ReviewFilling, "plans">;

/**
 * Writes the red and amber KPIs of the period in force into the log of a scorecard's review, as rows that are
 * the user's from then on; what the log has already is left alone.
 */
export const fillReview: Action<ScorecardPlace, FilledReview> = {
  id: "fillReview",
  label: sheetToolMessages.fillReview,
  description: sheetToolMessages.fillReviewText,
  icon: "ClipboardTaskAdd",
  isAvailable: (host) => host.supports("ExcelApi", "1.13"),
  async run({ model, sheet }, { locale, signal, progress }) {
    const say = layoutSteps({ locale, progress });
    say("stepRead");
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    throwIfCancelled(signal);
    say("stepBuild");
    const filling = failureOf(() => planFilling(model, sheet, snapshot));
    if (!filling) throw new WorkbookError("not-found", { name: model.sheets.review ?? sheet });
    const { plans, ...filled } = filling;
    if (!plans) return filled;
    say("stepWrite");
    const { plan, back } = plans;
    const { added } = await applyPlan(plan, { signal, back });
    rememberChange(added, plan, back);
    return filled;
  },
};
