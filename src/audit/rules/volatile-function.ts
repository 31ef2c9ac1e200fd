import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { evidenceOf, foundIn } from "../found";
import type { Rule } from "../rule";
import { both, plain } from "../words";

/** Functions that Excel calculates anew whenever anything changes. */
export const volatileFunctions: readonly string[] = [
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "INFO",
  "CELL",
];

/** One finding for each volatile function and sheet. */
export const volatileFunction: Rule = {
  id: "volatile-function",
  severity: "info",
  group: "workbook",
  ...auditRules["volatile-function"],
  check: (book) =>
    book.sheets.flatMap((sheet) =>
      volatileFunctions.flatMap((name) => {
        const cells = book.families
          .filter((family) => family.sheet === sheet && family.pattern.functions.has(name))
          .flatMap((family) => family.cells);
        if (cells.length === 0) return [];
        return [
          foundIn(
            sheet.name,
            cells,
            both(auditMessages, "volatile", { function: name, count: cells.length }),
            {
              evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(formula)),
            }
          ),
        ];
      })
    ),
};
