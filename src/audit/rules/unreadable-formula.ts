import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { evidenceOf, foundIn } from "../found";
import type { Rule } from "../rule";
import { both, plain } from "../words";

const shortened = (formula: string): string => (formula.length > 200 ? `${formula.slice(0, 200)}…` : formula);

/** Formulas that the parser does not know: what other rules cannot see is said, not passed over. */
export const unreadableFormula: Rule = {
  id: "unreadable-formula",
  severity: "warning",
  group: "workbook",
  ...auditRules["unreadable-formula"],
  check: (book) =>
    book.families
      .filter(({ pattern }) => pattern.tree === undefined)
      .map(({ sheet, cells }) =>
        foundIn(sheet.name, cells, both(auditMessages, "unreadableFormula"), {
          evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(shortened(formula))),
        })
      ),
};
