import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { CellPlace } from "../../../formula";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { argumentOf, isBlankValue, listOf, numberIn, type Argument } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { directionOf } from "../../scorecard/option-words";
import { placeKey, shown } from "../../scorecard/place-key";
import type { Message } from "../../../i18n/sentence";
import { both, plain } from "../../words";

/** Tables of bands with gaps, overlaps, half rows, or points that fall where the limits get better. */
export const bandTable: Rule = {
  id: "band-table",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["band-table"],
  check(book) {
    const found = new Map<string, Found>();
    const seen = new Set<string>();
    for (const kpi of callsOf(book, "SCORE", "GRADE")) {
      const table = kpi.call.args[1] ? argumentOf(book, kpi, 1) : undefined;
      const corner = table?.at(0, 0).place;
      if (!table || !corner || table.rows < 2 || table.columns < 2) continue;
      const settings =
        kpi.name === "SCORE" ? [2, 3].map((i) => listOf(book, kpi, i)?.[0]?.value ?? null) : [];
      const key = [placeKey(corner), table.rows, kpi.name, ...settings].join("|");
      if (seen.has(key)) continue;
      seen.add(key);
      for (const each of kpi.name === "SCORE" ? ofPoints(book, table, settings) : ofGrades(table))
        found.set(`${each.sheet}|${each.range}|${each.sentence.en}`, each);
    }
    return [...found.values()];
  },
};

interface Row {
  readonly limit: number;
  readonly points: number;
  readonly place: CellPlace;
}

function* ofPoints(book: Book, table: Argument, [mode, direction]: readonly unknown[]): Generator<Found> {
  const rows: Row[] = [];
  for (let r = 0; r < table.rows; r++) {
    const [limit, points] = [table.at(r, 0), table.at(r, 1)];
    if (isBlankValue(limit.value) && isBlankValue(points.value)) continue;
    const [a, b] = [numberIn(limit), numberIn(points)];
    if (a === undefined || b === undefined) {
      // Texts are headings or the function's own errors; a row with one of both is half a band.
      if (a !== undefined || b !== undefined) yield bandFound(limit.place!, "halfBand", {});
    } else rows.push({ limit: a, points: b, place: limit.place! });
  }
  yield* overlaps(rows);
  yield* boundsBeside(book, rows);
  if (/^(linear|插值|线性)$/i.test(String(mode ?? ""))) return;
  const falls = directionOf(direction as string | null) === "lower";
  const sorted = [...rows].sort((a, b) => (falls ? b.limit - a.limit : a.limit - b.limit));
  for (let i = 1; i < sorted.length; i++) {
    const [worse, better] = [sorted[i - 1], sorted[i]];
    if (worse.limit === better.limit || better.points >= worse.points) continue;
    yield bandFound(better.place, "pointsFall", {
      limit: shown(better.limit),
      points: shown(better.points),
      other: shown(worse.limit),
      otherPoints: shown(worse.points),
    });
  }
}

function* ofGrades(table: Argument): Generator<Found> {
  const rows: { limit: number; place: CellPlace }[] = [];
  let open = false;
  for (let r = 0; r < table.rows; r++) {
    const limit = table.at(r, 0);
    const value = numberIn(limit);
    if (value !== undefined) rows.push({ limit: value, place: limit.place! });
    else if (isBlankValue(limit.value) && !isBlankValue(table.at(r, 1).value)) open = true;
  }
  yield* overlaps(rows);
  const lowest = rows.reduce<(typeof rows)[number] | undefined>(
    (low, row) => (low === undefined || row.limit < low.limit ? row : low),
    undefined
  );
  if (lowest && lowest.limit > 0 && !open)
    yield bandFound(lowest.place, "gradeGap", { limit: shown(lowest.limit) });
}

/** The same limit twice: only one of the two bands is ever reached. */
function* overlaps(rows: readonly { readonly limit: number; readonly place: CellPlace }[]): Generator<Found> {
  const first = new Map<number, CellPlace>();
  for (const { limit, place } of rows) {
    const before = first.get(limit);
    if (before) yield bandFound(place, "bandTwice", { limit: shown(limit) }, [before]);
    else first.set(limit, place);
  }
}

/** A column beside the limits that says where each band ends must meet where the next one begins. */
function* boundsBeside(book: Book, rows: readonly Row[]): Generator<Found> {
  if (rows.length < 2) return;
  const view = book.sheet(rows[0].place.sheet)!;
  for (const side of [-1, 1]) {
    const ends = rows.map(({ place }) => view.value(place.row, place.column + side));
    if (!ends.every((end) => typeof end === "number")) continue;
    const bands = rows.map(({ limit, place }, i) => ({
      from: Math.min(limit, ends[i] as number),
      to: Math.max(limit, ends[i] as number),
      place,
    }));
    const points = rows.map((row) => row.points);
    if (bands.some(({ from, to }) => from === to) || points.every((value, i) => value === ends[i])) continue;
    bands.sort((a, b) => a.from - b.from);
    for (let i = 1; i < bands.length; i++) {
      const [below, above] = [bands[i - 1], bands[i]];
      const values = { from: shown(below.to), to: shown(above.from) };
      if (above.from < below.to) yield bandFound(above.place, "bandOverlap", values, [below.place]);
      else if (above.from - below.to > smallestStep([below.to, above.from]) * 1.001)
        yield bandFound(above.place, "bandGap", values, [below.place]);
    }
    return;
  }
}

/** 69 and 70 leave nothing between whole numbers, 69.9 and 70 nothing between tenths. */
function smallestStep(values: readonly number[]): number {
  const decimals = Math.max(...values.map((value) => (String(value).split(".")[1] ?? "").length));
  return decimals === 0 ? (values.every((value) => Math.abs(value) <= 2) ? 0 : 1) : 10 ** -decimals;
}

function bandFound(
  place: CellPlace,
  key: "halfBand" | "pointsFall" | "gradeGap" | "bandTwice" | "bandOverlap" | "bandGap",
  values: Readonly<Record<string, string>>,
  others: readonly CellPlace[] = []
): Found {
  const sentence: Message = both(auditScorecardMessages, key, values);
  return foundIn(place.sheet, [...others, place], sentence, {
    evidence: [...others, place].map((each) => ({
      cell: placeOf(each.sheet, each),
      actual: plain(values.limit ?? values.to ?? ""),
    })),
    severity: key === "halfBand" ? "error" : "warning",
  });
}
