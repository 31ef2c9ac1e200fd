import { auditSteps, rules, type AuditResult, type Snapshot } from "../../audit";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { sentence } from "../../i18n/sentence";
import { throwIfCancelled } from "../../workbook/errors";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { factsOf } from "./facts";
import { acceptedOf, splitAccepted, type AcceptedFinding } from "./accepted";

export interface Audit {
  /** Without the findings that were accepted. */
  readonly result: AuditResult;
  readonly accepted: readonly AcceptedFinding[];
  /** How many rules were applied. */
  readonly rules: number;
}

/** What is wrong with the workbook. It is read and not changed. */
export const runAudit: Action<void, Audit> = {
  id: "runAudit",
  label: paneAuditMessages.audit,
  description: paneAuditMessages.auditTip,
  icon: "ClipboardSearch",
  isAvailable: () => true,
  async run(_input, { locale, signal, progress }) {
    progress?.({ step: 1, steps: 2, label: sentence(paneAuditMessages, "stepRead", locale) });
    const { snapshot } = await readSnapshot({
      formulas: true,
      spills: true,
      signal,
      describeGap: (read, rows) => sentence(paneAuditMessages, "gapRows", locale, { read, rows }),
    });
    throwIfCancelled(signal);
    const { facts, gaps } = factsOf(snapshot);
    const steps = auditSteps(snapshot, { facts });
    for (;;) {
      const step = steps.next();
      if (step.done) return auditOf(snapshot, { ...step.value, gaps: [...step.value.gaps, ...gaps] });
      const { done, total } = step.value;
      const label = sentence(paneAuditMessages, "rulesDone", locale, { done, total });
      progress?.({ step: done + 1, steps: total, label });
      // Lets the pane draw, and the user cancel.
      await new Promise((resolve) => setTimeout(resolve));
      throwIfCancelled(signal);
    }
  },
};

const auditOf = ({ settings = {} }: Snapshot, result: AuditResult): Audit => {
  const { open, accepted } = splitAccepted(result.findings, acceptedOf(settings));
  return { result: { ...result, findings: open }, accepted, rules: rules.length };
};
