import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { argumentOf, elementsOf, listOf, numberIn, type Given } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { distinctPlaces, placeKey, shown } from "../../scorecard/place-key";
import { weighingsOf } from "../../scorecard/weighings";
import { both, plain } from "../../words";

/** Arguments that must be in one unit. */
const pairs: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  ATTAINMENT: [[0, 1]],
  VARIANCE: [[0, 1]],
  PASSFAIL: [[0, 1]],
  PROGRESS: [
    [0, 2],
    [1, 2],
  ],
  PACE: [
    [0, 2],
    [1, 2],
  ],
  RANGEATTAINMENT: [
    [0, 1],
    [0, 2],
  ],
  EFFICACY: [
    [0, 1],
    [0, 2],
  ],
  STATUS: [[0, 1]],
};

/** 85 beside 0.85: a percentage as a number and as a fraction. */
export const unitMismatch: Rule = {
  id: "unit-mismatch",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["unit-mismatch"],
  check(book) {
    const found = new Map<string, Found>();
    for (const kpi of callsOf(book, ...Object.keys(pairs))) {
      for (const pair of pairs[kpi.name]) {
        for (const [a, b] of elementsOf(book, kpi, ...pair) ?? []) {
          if (!differ(book, a, b)) continue;
          const places = distinctPlaces([a.place, b.place].filter((place) => place !== undefined));
          const { sheet } = places[0] ?? kpi.cell;
          const here = places.filter((place) => place.sheet === sheet);
          const each = pairFound(sheet, here.length > 0 ? here : [kpi.cell], a, b);
          found.set((here[0] ? here : [kpi.cell]).map(placeKey).join("|"), each);
        }
      }
    }
    return [...found.values(), ...ofScores(book), ...ofBands(book)];
  },
};

const pairFound = (
  sheet: string,
  places: readonly { row: number; column: number }[],
  a: Given,
  b: Given
): Found =>
  foundIn(
    sheet,
    places,
    both(auditScorecardMessages, "unitMismatch", { a: shown(Number(a.value)), b: shown(Number(b.value)) }),
    {
      evidence: [a, b].flatMap(({ place, value }) =>
        place ? [{ cell: placeOf(place.sheet, place), actual: plain(shown(Number(value))) }] : []
      ),
    }
  );

const isPercent = (book: Book, { place }: Given): boolean =>
  place !== undefined &&
  (book.sheet(place.sheet)?.numberFormat(place.row, place.column).includes("%") ?? false);

/** One of the two looks like a fraction and the other like the hundredfold of one. */
function differ(book: Book, a: Given, b: Given): boolean {
  const [x, y] = [numberIn(a), numberIn(b)];
  if (x === undefined || y === undefined || x === 0 || y === 0) return false;
  const [low, high] = [Math.min(Math.abs(x), Math.abs(y)), Math.max(Math.abs(x), Math.abs(y))];
  const ratio = high / low;
  // A percentage is below 200 %, as a number or as a fraction; whole numbers may be counts.
  if (low > 2 || high > 200 || high < 2 || ratio < 20) return false;
  if (isPercent(book, a) !== isPercent(book, b)) return ratio <= 1000;
  return ratio >= 50 && ratio <= 200 && !Number.isInteger(low);
}

/** Scores of one weighting, most of them out of 100 and some out of 1. */
function ofScores(book: Book): Found[] {
  return weighingsOf(book).flatMap(({ rows }) => {
    const scores = rows.flatMap(({ score }) => (score.place && (numberIn(score) ?? 0) > 0 ? [score] : []));
    const small = scores.filter((score) => numberIn(score)! <= 1.5);
    const large = scores.filter((score) => numberIn(score)! >= 20);
    if (small.length === 0 || large.length < small.length || small.length + large.length < scores.length)
      return [];
    const places = small.map(({ place }) => place!);
    return [
      foundIn(
        places[0].sheet,
        places,
        both(auditScorecardMessages, "scoreMismatch", {
          score: shown(numberIn(small[0])!),
          other: shown(numberIn(large[0])!),
        }),
        {
          evidence: small.map(({ place, value }) => ({
            cell: placeOf(place!.sheet, place!),
            actual: plain(Number(value)),
          })),
        }
      ),
    ];
  });
}

/** Values out of 1 looked up in a table out of 100, or the other way round. */
function* ofBands(book: Book): Generator<Found> {
  for (const kpi of callsOf(book, "SCORE", "GRADE")) {
    const table = kpi.call.args[1] ? argumentOf(book, kpi, 1) : undefined;
    const values = listOf(book, kpi, 0)?.filter((given) => (numberIn(given) ?? 0) !== 0);
    if (!table || !values || values.length === 0) continue;
    const limits = Array.from({ length: table.rows }, (_, r) => numberIn(table.at(r, 0)) ?? 0).map(Math.abs);
    const [most, top] = [Math.max(...values.map((given) => Math.abs(numberIn(given)!))), Math.max(...limits)];
    const small = most <= 1.5 && top >= 50 && top <= 200;
    const large = most >= 20 && most <= 200 && top > 0 && top <= 1.5;
    if (!small && !large) continue;
    yield foundIn(
      kpi.cell.sheet,
      [kpi.cell],
      both(auditScorecardMessages, "bandMismatch", { value: shown(most), limit: shown(top) }),
      { evidence: [{ cell: placeOf(kpi.cell.sheet, kpi.cell), actual: plain(kpi.cell.formula) }] }
    );
  }
}
