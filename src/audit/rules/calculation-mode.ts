import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Found, Rule } from "../rule";
import { both } from "../words";

/** A workbook that does not calculate by itself, or that lets formulas run in circles. */
export const calculationMode: Rule = {
  id: "calculation-mode",
  severity: "warning",
  group: "workbook",
  ...auditRules["calculation-mode"],
  check({ snapshot: { calculationMode: mode, iterativeCalculation } }) {
    const found: Found[] = [];
    if (mode === "manual" || mode === "automaticExceptTables")
      found.push({
        cells: 0,
        sentence: both(auditMessages, mode === "manual" ? "manualCalculation" : "tablesNotCalculated"),
        evidence: [],
        fix: { kind: "setCalculation", mode: "automatic" },
      });
    if (iterativeCalculation)
      found.push({ cells: 0, sentence: both(auditMessages, "iterativeCalculation"), evidence: [] });
    return found;
  },
};
