import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { foundIn } from "../../found";
import { placeOf } from "../../book/place";
import type { Rule } from "../../rule";
import { kpiCallsIn, kpiFamilies } from "../../scorecard/kpi-calls";
import { both, plain } from "../../words";

/** Functions that read dates. */
const dated: ReadonlySet<string> = new Set("PERIOD TODATE POP YOY ROLLING SERIES ONTIME WORKTIME".split(" "));

/** A workbook that counts days from 1904: functions that read dates count from 1900, 1,462 days apart. */
export const dateSystem: Rule = {
  id: "date-system",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["date-system"],
  check(book) {
    const families = book.snapshot.date1904 ? kpiFamilies(book) : [];
    if (families.length === 0) return [];
    const cells = families
      .filter(({ pattern }) => kpiCallsIn(pattern.tree).some(({ name }) => dated.has(name)))
      .flatMap((family) => family.cells);
    if (cells.length === 0)
      return [
        { cells: 0, sentence: both(auditScorecardMessages, "date1904"), evidence: [], severity: "info" },
      ];
    return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
      const own = cells.filter((cell) => cell.sheet === sheet);
      return foundIn(sheet, own, both(auditScorecardMessages, "date1904Functions", { count: own.length }), {
        evidence: own.map((cell) => ({ cell: placeOf(sheet, cell), actual: plain(cell.formula) })),
      });
    });
  },
};
