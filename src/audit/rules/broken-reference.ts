import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Family } from "../book/book";
import { withoutText } from "../book/pattern";
import { evidenceOf, foundIn } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const lost = (formula: string): boolean => withoutText(formula).includes("#REF!");

/** References to cells that were deleted: in formulas that hide the error, and in names that are used. */
export const brokenReference: Rule = {
  id: "broken-reference",
  severity: "warning",
  group: "workbook",
  ...auditRules["broken-reference"],
  check(book) {
    const inCells = book.families.filter(({ pattern }) => lost(pattern.formula)).flatMap(hidden);
    const used = new Set(
      book.families.flatMap(({ pattern }) =>
        pattern.references.flatMap(({ node }) => (node.kind === "name" ? [node.text.toLowerCase()] : []))
      )
    );
    const inNames = book.names
      .filter(({ name, formula }) => lost(formula) && used.has(name.toLowerCase()))
      .map(({ name, formula, sheet }): Found => ({
        ...(sheet === undefined ? {} : { sheet }),
        cells: 0,
        sentence: both(auditMessages, "brokenName", { name }),
        evidence: [{ actual: plain(formula) }],
      }));
    return [...inCells, ...inNames];
  },
};

/** Cells that show the error are found as such. */
function hidden({ sheet, cells }: Family): Found[] {
  const quiet = cells.filter(({ row, column }) => sheet.kind(row, column) !== "error");
  if (quiet.length === 0) return [];
  return [
    foundIn(sheet.name, quiet, both(auditMessages, "brokenReference"), {
      evidence: evidenceOf(sheet.name, quiet, ({ formula }) => plain(formula)),
    }),
  ];
}
