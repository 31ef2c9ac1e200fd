import type { Measure } from "../../scorecard/measure/measure";
import type { PeriodPattern, SourceColumn } from "../../scorecard/sources/source-column";
import type { Source } from "../../scorecard/sources/source";

/** A measure over rows of one source; the others are a row with periods across, a constant, a ratio and a converted unit. */
export type SourceMeasure = Exclude<Measure, { kind: "ratio" | "constant" | "scaled" | "across" }>;
export type AcrossMeasure = Extract<Measure, { kind: "across" }>;
export type MeasureKind = Measure["kind"];

const overRows: readonly SourceMeasure["kind"][] = [
  "count",
  "countValues",
  "countDistinct",
  "sum",
  "average",
  "min",
  "max",
  "first",
  "last",
  "share",
  "percentile",
];

/** The kinds of figure that a source can give. */
export const kindsOf = (source: Source): readonly (SourceMeasure | AcrossMeasure)["kind"][] =>
  source.across ? ["across"] : source.long ? ["lookup", ...overRows] : overRows;

/** Columns that say when: those that a date can be read from. */
export const dateColumns = (source: Source): readonly SourceColumn[] =>
  source.columns.filter(
    ({ kind, year, patterns }) =>
      kind === "date" || (kind === "period-text" && (year !== undefined || !patterns?.some(yearless)))
  );

/** Ways to write a period that leave the year out. */
const yearless = (pattern: PeriodPattern): boolean => !/y/.test(pattern) && pattern !== "date";

/** Sources that a KPI can be computed from by period. */
export const usableSources = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(
    (source) =>
      source.across !== undefined || source.dateColumn !== undefined || dateColumns(source).length > 0
  );

const isNumeric = ({ kind }: SourceColumn): boolean =>
  kind === "number" || kind === "rating" || kind === "share";

/** The columns that a kind of figure can read; all that hold something where none fits. */
export function columnsFor(kind: MeasureKind, source: Source): readonly SourceColumn[] {
  const filled = source.columns.filter((column) => column.kind !== "empty");
  if (kind === "share" || kind === "countValues" || kind === "countDistinct") return filled;
  const numeric = filled.filter(isNumeric);
  return numeric.length > 0 ? numeric : filled;
}

/** A value of the column to begin a condition with: the satisfied end of a rating, else a sample. */
export function startingValue(column: SourceColumn | undefined): string | number {
  if (!column) return "";
  if (column.kind === "rating" && column.max !== undefined) return Math.max(column.max - 1, column.min ?? 0);
  return isNumeric(column) ? (column.min ?? 0) : (column.samples[0] ?? "");
}

/** What a value typed into a condition means: a number where the column holds numbers and a number was typed. */
export const conditionValue = (text: string, column: SourceColumn | undefined): string | number => {
  const number = Number(text.trim());
  return column && isNumeric(column) && text.trim() !== "" && Number.isFinite(number) ? number : text;
};

/** True for a measure that reads rows by itself. */
export const readsRows = (measure: Measure | undefined): measure is SourceMeasure =>
  measure !== undefined &&
  measure.kind !== "ratio" &&
  measure.kind !== "constant" &&
  measure.kind !== "across" &&
  measure.kind !== "scaled";

/** The measure inside a converted unit, or the measure itself. */
export const unscaled = (measure: Measure): Exclude<Measure, { kind: "scaled" }> =>
  measure.kind === "scaled" ? unscaled(measure.of) : measure;

/**
 * A complete measure of a kind over a source. What the measure before it has in common stays: date
 * column, conditions, derived columns, column.
 */
export function measureOf(
  kind: (SourceMeasure | AcrossMeasure)["kind"],
  source: Source,
  before?: Measure
): SourceMeasure | AcrossMeasure {
  if (kind === "across") {
    const key = before?.kind === "across" ? before.key : (source.across?.keys[0]?.key ?? "");
    return { kind, source: source.id, key, aggregate: "average" };
  }
  const kept = readsRows(before) && before.source === source.id ? before : undefined;
  const date = kept?.date ?? (source.dateColumn === undefined ? dateColumns(source)[0]?.name : undefined);
  const base = {
    source: source.id,
    ...(date ? { date } : {}),
    ...(kept?.where ? { where: kept.where } : {}),
    ...(kept?.derived ? { derived: kept.derived } : {}),
  };
  const choices = columnsFor(kind, withDerived(source, kept));
  const earlier = kept && ("column" in kept ? kept.column : "columns" in kept ? kept.columns[0] : undefined);
  const chosen = choices.find(({ name }) => name === earlier) ?? choices[0];
  const column = chosen?.name ?? "";
  switch (kind) {
    case "count":
      return { ...base, kind };
    case "countDistinct":
      return { ...base, kind, columns: [column] };
    case "share": {
      const isRating = chosen !== undefined && isNumeric(chosen);
      return { ...base, kind, column, operator: isRating ? ">=" : "=", value: startingValue(chosen) };
    }
    case "percentile":
      return { ...base, kind, column, p: 0.9 };
    case "lookup": {
      const long = source.long!;
      const names = source.columns.find(({ name }) => name === long.kpi);
      return { ...base, kind, key: names?.samples[0] ?? "", column: long.actual, aggregate: "last" };
    }
    default:
      return { ...base, kind, column };
  }
}

/** The measure that stands after another source was chosen: the same kind where the source can give it. */
export function withSource(id: string, sources: readonly Source[], before?: Measure): Measure | undefined {
  if (id === "") return undefined;
  if (id === "constant") return { kind: "constant", value: 0 };
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return undefined;
  const kinds = kindsOf(source);
  const kind = kinds.find((candidate) => candidate === before?.kind) ?? kinds[0];
  return measureOf(kind, source, before);
}

/** A source with the columns that a measure derives from it. */
export const withDerived = (source: Source, measure?: SourceMeasure): Source => ({
  ...source,
  columns: [
    ...source.columns,
    ...(measure?.derived ?? []).map((derived): SourceColumn => ({
      name: derived.name,
      index: -1,
      kind: "number",
      derived,
      blanks: 0,
      strays: 0,
      distinct: 0,
      samples: [],
      reference: "",
    })),
  ],
});

/** A ratio to begin with: what was there as its numerator, rows of the same source below. */
export function ratioOf(source: Source, before?: Measure): Measure {
  const [kind] = source.across ? (["across"] as const) : (["count"] as const);
  const numerator = readsRows(before) || before?.kind === "across" ? before : measureOf(kind, source);
  return { kind: "ratio", numerator, denominator: measureOf(kind, source) };
}
