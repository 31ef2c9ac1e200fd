import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { elementsOf, isBlankValue, type Given } from "../../scorecard/arguments";
import { callsOf, type KpiCall } from "../../scorecard/kpi-calls";
import { directionOf } from "../../scorecard/option-words";
import { distinctPlaces, placeKey, shown } from "../../scorecard/place-key";
import { both, plain } from "../../words";

interface Pair {
  /** The limit that must not lie above the other. */
  readonly low: readonly [argument: number, standard?: number];
  readonly high: readonly [argument: number, standard?: number];
  /** The argument with the direction that turns the order round. */
  readonly direction?: number;
  readonly message: "amberBeyondGreen" | "boundsCrossed" | "floorAboveCap";
}

const pairs: Readonly<Record<string, Pair>> = {
  STATUS: { low: [2, 0.9], high: [1, 1], direction: 3, message: "amberBeyondGreen" },
  RANGEATTAINMENT: { low: [1], high: [2], message: "boundsCrossed" },
  MINMAX: { low: [1], high: [2], message: "boundsCrossed" },
  ATTAINMENT: { low: [3], high: [4], message: "floorAboveCap" },
  PROGRESS: { low: [3], high: [4], message: "floorAboveCap" },
};

/** Limits that stand the wrong way round: amber beyond green, a lower bound above the upper one. */
export const thresholdsOrder: Rule = {
  id: "thresholds-order",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["thresholds-order"],
  check(book) {
    const found = new Map<string, Found>();
    for (const kpi of callsOf(book, ...Object.keys(pairs))) {
      const pair = pairs[kpi.name];
      const indexes = [pair.low[0], pair.high[0], ...(pair.direction === undefined ? [] : [pair.direction])];
      for (const [low, high, word] of elementsOf(book, kpi, ...indexes) ?? []) {
        const [a, b] = [limitOf(low, pair.low[1]), limitOf(high, pair.high[1])];
        if (a === undefined || b === undefined) continue;
        const falls = word !== undefined && directionOf(word.value) === "lower";
        if (falls ? a >= b : a <= b) continue;
        const found1 = foundOf(kpi, low, high, a, b, pair.message);
        found.set(
          [low, high].map(({ place }) => (place ? placeKey(place) : "")).join("|") + found1.range,
          found1
        );
      }
    }
    return [...found.values()];
  },
};

const limitOf = ({ value }: Given, standard: number | undefined): number | undefined =>
  typeof value === "number" ? value : isBlankValue(value) ? standard : undefined;

/** At the limits where they stand in cells, else at the formula. */
function foundOf(
  { cell }: KpiCall,
  low: Given,
  high: Given,
  a: number,
  b: number,
  message: Pair["message"]
): Found {
  const inCells = distinctPlaces([low.place, high.place].filter((place) => place !== undefined));
  const sheet = inCells[0]?.sheet ?? cell.sheet;
  const places = inCells.filter((place) => place.sheet === sheet);
  return foundIn(
    sheet,
    places.length > 0 ? places : [cell],
    both(auditScorecardMessages, message, { low: shown(a), high: shown(b) }),
    { evidence: [{ cell: placeOf(cell.sheet, cell), actual: plain(cell.formula) }] }
  );
}
