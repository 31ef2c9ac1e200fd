import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { parseRect } from "../../../plan/addresses";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { listOf, numberIn } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { isoDay, missingDays as missingIn, missingMonths } from "../../scorecard/missing-days";
import { distinctPlaces } from "../../scorecard/place-key";
import { both, listed, plain } from "../../words";

/** Serials of dates that people compute with: the years 1950 to 2100. */
const isDate = (value: number): boolean => value >= 18264 && value < 73416;

/** Days, or months, for which the rows behind a KPI are missing. */
export const missingDays: Rule = {
  id: "missing-days",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["missing-days"],
  check(book) {
    const found = new Map<string, Found>();
    for (const { sources } of book.facts.scorecards ?? []) {
      for (const { name, sheet, range, days, period } of sources) {
        const missing = missingIn(days, period.start, period.end);
        const rect = parseRect(range);
        const there = days.filter((day) => day >= period.start && day < period.end).length;
        if (missing.length === 0 || !rect || there === 0) continue;
        found.set(`${sheet}|${range}`, ofDays(sheet, range, rect, missing, there, name));
      }
    }
    const known = new Set(found.keys());
    const shift = book.snapshot.date1904 ? 1462 : 0;
    for (const kpi of callsOf(book, "PERIOD", "TODATE", "POP", "YOY", "ROLLING", "SERIES")) {
      const given = listOf(book, kpi, 0)?.filter((each) => isDate(numberIn(each) ?? 0) && each.place) ?? [];
      const places = distinctPlaces(given.map(({ place }) => place!));
      if (places.length < 8) continue;
      const days = [...new Set(given.map((each) => Math.floor(numberIn(each)!) + shift))].sort(
        (a, b) => a - b
      );
      const sheet = places[0].sheet;
      const rows = places.map(({ row }) => row);
      const columns = places.map(({ column }) => column);
      const rect = { row: Math.min(...rows), column: Math.min(...columns) };
      const key = `${sheet}|${placeOf(sheet, rect)}`;
      if (found.has(key) || known.size > 0) continue;
      const months = missingMonths(days);
      const missing = months.length > 0 ? months : missingIn(days, days[0], days[days.length - 1]);
      if (missing.length === 0) continue;
      const area = {
        ...rect,
        rows: Math.max(...rows) - rect.row + 1,
        columns: Math.max(...columns) - rect.column + 1,
      };
      found.set(key, ofDays(sheet, undefined, area, missing, days.length, undefined, months.length > 0));
    }
    return [...found.values()];
  },
};

function ofDays(
  sheet: string,
  range: string | undefined,
  rect: { row: number; column: number; rows: number; columns: number },
  missing: readonly number[],
  there: number,
  source: string | undefined,
  monthly = false
): Found {
  const labels = missing.map((day) => (monthly ? isoDay(day).slice(0, 7) : isoDay(day)));
  const values = { count: missing.length, days: listed(labels), source: source ?? sheet };
  const cells = Array.from({ length: rect.rows * rect.columns }, (_, i) => ({
    row: rect.row + Math.floor(i / rect.columns),
    column: rect.column + (i % rect.columns),
  }));
  const found = foundIn(
    sheet,
    cells,
    both(auditScorecardMessages, monthly ? "missingMonths" : "missingDays", values),
    {
      evidence: [{ cell: placeOf(sheet, rect), actual: plain(labels.slice(0, 20).join(", ")) }],
      // A holiday or two are usual; a week, or a tenth of what is due, is not.
      severity:
        monthly || missing.length >= 5 || missing.length > 0.1 * (there + missing.length)
          ? "warning"
          : "info",
    }
  );
  return range === undefined ? found : { ...found, range };
}
