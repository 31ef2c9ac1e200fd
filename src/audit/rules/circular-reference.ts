import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { circlesOf } from "../book/circles";
import { placeOf } from "../book/place";
import { evidenceOf, foundIn, groupBy } from "../found";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Formulas that depend on themselves, one finding for each circle. */
export const circularReference: Rule = {
  id: "circular-reference",
  severity: "error",
  group: "workbook",
  ...auditRules["circular-reference"],
  check: (book) =>
    circlesOf(book).map((circle) => {
      // A circle over several sheets is shown where it begins; its other cells are in the evidence.
      const own = [...groupBy(circle, ({ sheet }) => sheet).values()][0];
      const cells = listed(circle.map((cell) => placeOf(cell.sheet, cell)));
      const key = circle.length === 1 ? "circularOne" : "circular";
      return foundIn(own[0].sheet, own, both(auditMessages, key, { cells, count: circle.length }), {
        evidence: circle.flatMap((cell) => evidenceOf(cell.sheet, [cell], ({ formula }) => plain(formula))),
      });
    }),
};
