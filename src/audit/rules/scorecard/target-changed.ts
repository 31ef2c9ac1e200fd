import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { parseRect } from "../../../plan/addresses";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Rule } from "../../rule";
import { shown } from "../../scorecard/place-key";
import type { CellValue } from "../../snapshot";
import { both, plain } from "../../words";
import type { Message } from "../../../i18n/sentence";

/** Targets that are not what they were when the scorecard was made, or when its period was last signed off. */
export const targetChanged: Rule = {
  id: "target-changed",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["target-changed"],
  check: ({ facts }) =>
    (facts.scorecards ?? []).flatMap(({ sheet, kpis }) =>
      kpis.flatMap(({ name, target }) => {
        const place = target && parseRect(target.cell.address);
        if (!target || !place) return [];
        const { since, before, cell } = target;
        const expected = since.kind === "data" ? both(auditScorecardMessages, "inTheData") : text(before);
        const values = { kpi: name, now: text(cell.value), before: expected };
        const sentence =
          since.kind === "signed"
            ? both(auditScorecardMessages, "targetChangedSigned", { ...values, number: since.number })
            : both(auditScorecardMessages, since.kind === "made" ? "targetChanged" : "targetTyped", values);
        return [
          foundIn(sheet, [place], sentence, {
            evidence: [{ cell: placeOf(sheet, place), actual: text(cell.value), expected }],
          }),
        ];
      })
    ),
};

const text = (value: CellValue): Message =>
  value === ""
    ? both(auditScorecardMessages, "blank")
    : plain(typeof value === "number" ? shown(value) : value);
