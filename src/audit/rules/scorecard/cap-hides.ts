import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { attainment } from "../../../core/attainment";
import { parseRect } from "../../../plan/addresses";
import type { CellPlace } from "../../../formula";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn, groupBy } from "../../found";
import type { Found, Rule } from "../../rule";
import { elementsOf, numberIn } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { conventionOf, directionOf } from "../../scorecard/option-words";
import { percent } from "../../scorecard/place-key";
import { both, plain } from "../../words";

interface Capped {
  readonly place: CellPlace;
  /** Attainment without a cap; NaN where there is none. */
  readonly value: number;
  readonly cap: number;
}

/** An attainment so far beyond the cap says that the target is wrong, not that the work is good. */
const farBeyond = 1.5;

/** Caps that hide a target too low, or most of what they are to tell apart. */
export const capHides: Rule = {
  id: "cap-hides",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["cap-hides"],
  check: (book) => {
    const all = [...ofFormulas(book), ...ofScorecards(book)];
    return [...groupBy(all, ({ place, cap }) => `${place.sheet}|${cap}`).values()].flatMap(ofCap);
  },
};

function ofFormulas(book: Book): Capped[] {
  const found: Capped[] = [];
  for (const kpi of callsOf(book, "ATTAINMENT")) {
    if (!kpi.call.args[4]) continue;
    for (const [a, t, direction, cap, convention] of elementsOf(book, kpi, 0, 1, 2, 4, 5) ?? []) {
      const [actual, target, most] = [numberIn(a), numberIn(t), numberIn(cap)];
      if (actual === undefined || target === undefined || most === undefined) continue;
      const reached = attainment(actual, target, {
        direction: directionOf(direction.value),
        convention: conventionOf(convention.value) === "ratio" ? "ratio" : "linear",
      });
      const place = a.place ?? kpi.cell;
      if (reached.ok) found.push({ place, value: reached.value, cap: most });
    }
  }
  return found;
}

/** Scorecards cap the score and not the attainment beside it. */
const ofScorecards = ({ facts }: Book): Capped[] =>
  (facts.scorecards ?? []).flatMap(({ sheet, kpis, cap }) =>
    kpis.flatMap(({ attainment: cell }) => {
      const rect = cell && parseRect(cell.address);
      if (!rect || cap === undefined || typeof cell.value !== "number") return [];
      return [{ place: { sheet, ...rect }, value: cell.value, cap }];
    })
  );

function ofCap(all: readonly Capped[]): Found[] {
  const [{ cap, place }] = all;
  const over = all.filter(({ value }) => value > cap + 1e-9);
  const far = over.filter(({ value }) => value > cap * farBeyond);
  const most = over.length >= 3 && over.length > all.length / 2;
  const told = most ? over : far;
  if (told.length === 0 || cap <= 0) return [];
  const highest = Math.max(...told.map(({ value }) => value));
  const values = { count: told.length, all: all.length, cap: percent(cap), highest: percent(highest) };
  return [
    foundIn(
      place.sheet,
      told.map((each) => each.place),
      both(auditScorecardMessages, most ? "capHidesMost" : "capHidesFar", values),
      {
        evidence: told.map((each) => ({
          cell: placeOf(each.place.sheet, each.place),
          actual: plain(percent(each.value)),
        })),
        severity: highest > 2 * cap ? "warning" : "info",
      }
    ),
  ];
}
