import type * as tools from "../../actions/audit/audit-tools";

export type { AcceptedFinding, Audit } from "../../actions/audit/audit-tools";
export type { AuditGap, Evidence, Finding, Severity } from "../../audit";

/** What the audit view asks of the actions layer; fetched when the view is first opened. */
export type AuditServices = Pick<
  typeof tools,
  "audit" | "accept" | "reopen" | "fix" | "report" | "mark" | "unmark" | "areMarked" | "show" | "ruleWords"
>;
