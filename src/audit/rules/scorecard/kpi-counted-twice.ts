import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { groupBy, foundIn } from "../../found";
import { placeOf } from "../../book/place";
import type { Rule } from "../../rule";
import { numberIn } from "../../scorecard/arguments";
import { kpiLabels } from "../../scorecard/kpi-labels";
import { weighingsOf } from "../../scorecard/weighings";
import { both, plain } from "../../words";

/** A KPI that carries weight in two places of one scorecard. */
export const kpiCountedTwice: Rule = {
  id: "kpi-counted-twice",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["kpi-counted-twice"],
  check(book) {
    // Groups of one scorecard stand below each other, or beside each other.
    const sheets = groupBy(weighingsOf(book), ({ rows: [{ weight }] }) => weight.place.sheet);
    return [...sheets].flatMap(([sheet, weighings]) => {
      const rows = weighings
        .flatMap((weighing) => {
          const labels = kpiLabels(
            book,
            weighing.rows.map(({ weight }) => weight.place)
          );
          return weighing.rows.map(({ weight }, i) => ({ weight, label: labels[i] }));
        })
        .filter(({ weight, label }) => label !== undefined && (numberIn(weight) ?? 0) > 0);
      const once = [...new Map(rows.map((row) => [placeOf(sheet, row.weight.place), row])).values()];
      return [...groupBy(once, ({ label }) => label!.replace(/\s+/g, " ").toLowerCase()).values()]
        .filter((same) => same.length > 1)
        .map((same) =>
          foundIn(
            sheet,
            same.map(({ weight }) => weight.place),
            both(auditScorecardMessages, "countedTwice", { kpi: same[0].label!, count: same.length }),
            {
              evidence: same.map(({ weight }) => ({
                cell: placeOf(sheet, weight.place),
                actual: plain(Number(weight.value)),
              })),
            }
          )
        );
    });
  },
};
