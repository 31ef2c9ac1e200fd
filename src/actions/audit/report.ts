import type { AuditResult } from "../../audit";
import { reportPlan } from "../../audit/report";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { applyPlan } from "../../workbook/apply-plan";
import { readWorkbookFacts } from "../../workbook/workbook-facts";
import type { Action } from "../action";
import { rememberAdded } from "../undo-last";

/** Adds a sheet with the findings of an audit; gives its name. */
export const auditReport: Action<AuditResult, string> = {
  id: "auditReport",
  label: paneAuditMessages.report,
  description: paneAuditMessages.report,
  icon: "DocumentTable",
  isAvailable: () => true,
  async run(result, { locale, signal }) {
    const { name, sheets } = await readWorkbookFacts();
    const plan = reportPlan(result, { locale, workbook: name, taken: sheets });
    const { added } = await applyPlan(plan, { signal });
    rememberAdded(added);
    return plan.sheets[0].name;
  },
};
