import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { CellPlace } from "../../../formula";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { elementsOf, numberIn } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { directionWord, type Direction } from "../../scorecard/option-words";
import { placeKey, shown } from "../../scorecard/place-key";
import { both, plain } from "../../words";

/** A direction that is said, and a way from baseline to target that goes the other way. */
export const directionConflict: Rule = {
  id: "direction-conflict",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["direction-conflict"],
  check(book) {
    const said = saidDirections(book);
    const found = new Map<string, Found>();
    for (const kpi of callsOf(book, "PROGRESS", "PACE", "EFFICACY")) {
      for (const [from, to] of elementsOf(book, kpi, 1, 2) ?? []) {
        const [start, target] = [numberIn(from), numberIn(to)];
        if (start === undefined || target === undefined || start === target || !to.place) continue;
        const goes: Direction = target > start ? "higher" : "lower";
        const direction = said.get(placeKey(to.place)) ?? directionInRow(book, to.place);
        if (direction === undefined || direction === goes) continue;
        const { sheet } = to.place;
        found.set(
          placeKey(to.place),
          foundIn(
            sheet,
            [...(from.place?.sheet === sheet ? [from.place] : []), to.place],
            both(auditScorecardMessages, direction === "higher" ? "higherButFalls" : "lowerButRises", {
              from: shown(start),
              to: shown(target),
            }),
            {
              evidence: [
                ...(from.place
                  ? [{ cell: placeOf(from.place.sheet, from.place), actual: plain(start) }]
                  : []),
                { cell: placeOf(sheet, to.place), actual: plain(target) },
              ],
            }
          )
        );
      }
    }
    return [...found.values()];
  },
};

/** Directions that functions are told for the same targets. */
function saidDirections(book: Book): ReadonlyMap<string, Direction> {
  const said = new Map<string, Direction>();
  for (const kpi of callsOf(book, "ATTAINMENT", "VARIANCE", "PASSFAIL")) {
    for (const [target, word] of elementsOf(book, kpi, 1, 2) ?? []) {
      const direction = directionWord(word.value);
      if (target.place && direction) said.set(placeKey(target.place), direction);
    }
  }
  return said;
}

/** A cell of the row that says nothing else. */
function directionInRow(book: Book, { sheet, row, column }: CellPlace): Direction | undefined {
  const view = book.sheet(sheet);
  const reach = 20;
  for (let c = Math.max(0, column - reach); view && c <= column + reach; c++) {
    const direction = directionWord(view.value(row, c));
    if (direction) return direction;
  }
  return undefined;
}
