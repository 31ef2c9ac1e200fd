import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { isBlankValue, numberIn } from "../../scorecard/arguments";
import { kpiLabels } from "../../scorecard/kpi-labels";
import { percent } from "../../scorecard/place-key";
import { weighingsOf, weightSum, type Weighing } from "../../scorecard/weighings";
import type { Book } from "../../book/book";
import { both, plain } from "../../words";

/** Weights of KPIs that have no score: the others carry them, or they count as zero. */
export const weightWithoutScore: Rule = {
  id: "weight-without-score",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["weight-without-score"],
  check: (book) => weighingsOf(book).flatMap((weighing) => ofWeighing(book, weighing)),
};

function ofWeighing(book: Book, weighing: Weighing): Found[] {
  const { rows, missing } = weighing;
  const open = rows.filter(({ score, weight }) => isBlankValue(score.value) && (numberIn(weight) ?? 0) > 0);
  // Nothing is scored yet: a new scorecard, and no fault.
  if (open.length === 0 || open.length === rows.length) return [];
  const sum = weightSum(weighing);
  const share = sum === 0 ? 0 : weightSum({ rows: open }) / sum;
  const labels = kpiLabels(
    book,
    rows.map(({ weight }) => weight.place)
  );
  const nameless = rows.some(
    ({ weight }, i) => open.some((one) => one.weight === weight) && labels[i] === undefined
  );
  const harsh = missing === "zero" || missing === "block";
  const key = missing === "zero" ? "missingZero" : missing === "block" ? "missingBlock" : "missingShared";
  return [
    foundIn(
      open[0].weight.place.sheet,
      open.map(({ weight }) => weight.place),
      both(auditScorecardMessages, key, { count: open.length, share: percent(share) }),
      {
        evidence: open.map(({ weight }) => ({
          cell: placeOf(weight.place.sheet, weight.place),
          actual: plain(labels[rows.findIndex((row) => row.weight === weight)] ?? Number(weight.value)),
        })),
        severity:
          harsh || share > 0.5 || (nameless && labels.some((label) => label !== undefined))
            ? "warning"
            : "info",
      }
    ),
  ];
}
