import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { elementsOf, numberIn, type Given } from "../../scorecard/arguments";
import { callsOf, type KpiCall } from "../../scorecard/kpi-calls";
import { placeKey, shown } from "../../scorecard/place-key";
import type { Book } from "../../book/book";
import { both, plain } from "../../words";

/** Which arguments are dates, if any, and values, period by period. */
const series: Readonly<Record<string, readonly [values: number, dates?: number]>> = {
  TREND: [0],
  XMR: [0],
  FORECAST: [0],
  MOVINGAVERAGE: [0],
  PERIOD: [1, 0],
  TODATE: [1, 0],
  POP: [1, 0],
  YOY: [1, 0],
  ROLLING: [1, 0],
  SERIES: [1, 0],
};

/** So many periods alike, after others that were not. */
const alike = 3;

/** Days between the dates of a series of periods: rows of single cases are closer. */
const shortestPeriod = 25;

/** Figures that stand still: carried over from one period to the next instead of measured. */
export const staleActual: Rule = {
  id: "stale-actual",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["stale-actual"],
  check(book) {
    const found = new Map<string, Found>();
    for (const kpi of callsOf(book, ...Object.keys(series))) {
      const values = inOrder(book, kpi);
      const last = values.slice(-alike);
      const [value] = last.map(({ value }) => value as number);
      // Naught, and all of it (100 %, every case), may well be reached again and again.
      if (values.length < 2 * alike || value === 0 || value === 1 || value === 100) continue;
      const same = last.every((given) => given.value === value);
      const tail = values.length - values.findLastIndex((given) => given.value !== value) - 1;
      const moved = new Set(values.slice(0, -tail).map((given) => given.value)).size;
      // Before, hardly a figure came twice.
      if (!same || moved < 0.7 * (values.length - tail) || moved < alike) continue;
      const places = values.slice(-tail).flatMap(({ place }) => place ?? []);
      if (places.length < alike) continue;
      found.set(
        placeKey(places[places.length - 1]),
        foundIn(
          places[0].sheet,
          places,
          both(auditScorecardMessages, "staleActual", { value: shown(value), count: tail }),
          {
            evidence: values
              .slice(-tail - 1)
              .flatMap(({ place, value: each }) =>
                place ? [{ cell: placeOf(place.sheet, place), actual: plain(shown(Number(each))) }] : []
              ),
          }
        )
      );
    }
    return [...found.values()];
  },
};

/** The numbers of a series, the oldest first; none where the dates are not those of periods. */
function inOrder(book: Book, kpi: KpiCall): readonly Given[] {
  const [valueAt, dateAt] = series[kpi.name];
  const rows = elementsOf(book, kpi, valueAt, dateAt ?? valueAt) ?? [];
  const numbers = rows.filter(
    ([value, date]) => numberIn(value) !== undefined && numberIn(date) !== undefined
  );
  if (dateAt === undefined) return numbers.map(([value]) => value);
  const sorted = [...numbers].sort(([, a], [, b]) => numberIn(a)! - numberIn(b)!);
  const close = sorted.some(
    ([, date], i) => i > 0 && numberIn(date)! - numberIn(sorted[i - 1][1])! < shortestPeriod
  );
  return close ? [] : sorted.map(([value]) => value);
}
