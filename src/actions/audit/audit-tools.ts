/** What the pane's audit view does, in one chunk that is fetched when the view is opened. */
import { rules, type AuditResult, type Finding, type Fix } from "../../audit";
import { hasMarks } from "../../workbook/marks";
import type { Place } from "../../workbook/place";
import type { RunOptions } from "../action";
import { goTo } from "../go-to";
import type { AcceptedFinding } from "./accepted";
import { acceptFinding, reopenFinding, type AcceptOrder } from "./accept-finding";
import { fixFinding } from "./fix-finding";
import { markFindings, unmarkFindings, type Marked } from "./mark-findings";
import { auditReport } from "./report";
import { runAudit, type Audit } from "./run-audit";

export type { AcceptedFinding, AcceptOrder, Audit, Marked };

/** What a rule is called, why it matters and what to do about it. */
export const ruleWords = (id: string) => rules.find((rule) => rule.id === id);

export const audit = (options: RunOptions): Promise<Audit> => runAudit.run(undefined, options);

export const accept = (order: AcceptOrder, options: RunOptions): Promise<AcceptedFinding> =>
  acceptFinding.run(order, options);

export const reopen = (finding: Finding, options: RunOptions): Promise<void> =>
  reopenFinding.run(finding, options);

export const fix = (change: Fix, options: RunOptions): Promise<number> => fixFinding.run(change, options);

export const report = (result: AuditResult, options: RunOptions): Promise<string> =>
  auditReport.run(result, options);

export const mark = (findings: readonly Finding[], options: RunOptions): Promise<Marked> =>
  markFindings.run(findings, options);

export const unmark = (options: RunOptions): Promise<void> => unmarkFindings.run(undefined, options);

export const areMarked = (): Promise<boolean> => hasMarks();

/** Shows a finding's first cells; the whole sheet where it is about the sheet. */
export async function show({ sheet, address }: Place, options: RunOptions): Promise<void> {
  await goTo.run({ sheet, address }, options);
}
