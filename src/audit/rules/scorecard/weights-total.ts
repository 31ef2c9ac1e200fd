import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { foundIn } from "../../found";
import { placeOf } from "../../book/place";
import type { Found, Rule } from "../../rule";
import { parseRect } from "../../../plan/addresses";
import { percent, placeKey, shown } from "../../scorecard/place-key";
import { addsUp, weighingsOf, weightSum, type Weighing } from "../../scorecard/weighings";
import type { AuditedScorecard, CellFact } from "../../scorecard/facts";
import { both, plain } from "../../words";

/** Weights that do not add up to 100 %: of a scorecard in total, and within each group that has a weight. */
export const weightsTotal: Rule = {
  id: "weights-total",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["weights-total"],
  check(book) {
    const own = book.facts.scorecards ?? [];
    const sheets = new Set(own.map(({ sheet }) => sheet));
    const byHand = weighingsOf(book).filter(({ kpi }) => !sheets.has(kpi.cell.sheet));
    return [...own.flatMap(ofScorecard), ...ofFormulas(byHand)];
  },
};

const numberOf = ({ value }: CellFact): number => (typeof value === "number" ? value : 0);

/** Weights that are stored as 0.083333 miss 1 by less than this. */
const rounding = 1e-6;

function ofScorecard({ sheet, kpis, groups }: AuditedScorecard): Found[] {
  const found: Found[] = [];
  const weights = kpis.flatMap(({ weight }) => (weight ? [weight] : []));
  const parts = groups.length > 0 ? groups.map(({ weight }) => weight) : weights;
  const total = parts.reduce((sum, each) => sum + numberOf(each), 0);
  if (parts.length > 0 && Math.abs(total - 1) > rounding)
    found.push(foundCells(sheet, parts, "weightsTotal", { sum: percent(total) }));
  for (const group of groups) {
    const own = kpis.flatMap(({ id, weight }) => (weight && group.kpis.includes(id) ? [weight] : []));
    if (own.length === 0) continue;
    const sum = own.reduce((all, each) => all + numberOf(each), 0);
    if (Math.abs(sum - numberOf(group.weight)) <= rounding) continue;
    const values = { group: group.name, sum: percent(sum), weight: percent(numberOf(group.weight)) };
    found.push(foundCells(sheet, own, "groupWeights", values));
  }
  return found;
}

function foundCells(
  sheet: string,
  cells: readonly CellFact[],
  key: "weightsTotal" | "groupWeights",
  values: Readonly<Record<string, string>>
): Found {
  const places = cells.flatMap(({ address }) => parseRect(address) ?? []);
  return foundIn(sheet, places, both(auditScorecardMessages, key, values), {
    evidence: cells.map(({ value }, i) => ({
      cell: placeOf(sheet, places[i]),
      actual: plain(typeof value === "number" ? percent(value) : value),
    })),
  });
}

/** Sums that are meant to be 1 or 100 and are not; weights such as 5, 3 and 1 are shares of their sum. */
const isMeant = (sum: number): boolean => Math.abs(sum - 1) <= 0.5 || Math.abs(sum - 100) <= 50;

function ofFormulas(weighings: readonly Weighing[]): Found[] {
  const bad = weighings.filter((weighing) => !addsUp(weightSum(weighing)));
  const found: Found[] = [];
  for (const weighing of bad) {
    const sum = weightSum(weighing);
    const [{ weight }] = weighing.rows;
    // Groups side by side make up the whole together.
    const beside = bad.filter(({ rows }) => isBeside(rows[0].weight.place, weight.place));
    const together = beside.reduce((all, each) => all + weightSum(each), 0);
    if (!weighing.strict && ((beside.length > 1 && addsUp(together)) || !isMeant(sum))) continue;
    if (beside.length > 1 && beside.length === sets(weighings, weight.place) && isMeant(together)) {
      if (weighing !== beside[0]) continue;
      found.push(
        foundOf(
          beside.flatMap(({ rows }) => rows),
          together,
          false
        )
      );
    } else found.push(foundOf(weighing.rows, sum, weighing.strict));
  }
  return found;
}

type Place = Weighing["rows"][number]["weight"]["place"];

const isBeside = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && (placeKey(a) === placeKey(b) || a.column === b.column || a.row === b.row);

const sets = (weighings: readonly Weighing[], place: Place): number =>
  weighings.filter(({ rows }) => isBeside(rows[0].weight.place, place)).length;

function foundOf(rows: Weighing["rows"], sum: number, strict: boolean): Found {
  const places = rows.map(({ weight }) => weight.place);
  const whole = Math.abs(sum - 1) <= 0.5 ? percent(sum) : shown(sum);
  return foundIn(
    places[0].sheet,
    places,
    both(auditScorecardMessages, strict ? "weightsRefused" : "weightsTotal", { sum: whole }),
    {
      evidence: rows.map(({ weight }) => ({
        cell: placeOf(weight.place.sheet, weight.place),
        actual: plain(Number(weight.value)),
      })),
      severity: strict ? "error" : "warning",
    }
  );
}
