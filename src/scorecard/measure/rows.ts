import { alternativesOf, type Condition, type Measure } from "./measure";
import type { Source } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";

/** Measures that read the row of a KPI with periods across. */
export type AcrossMeasure = Extract<Measure, { readonly kind: "across" }>;

/** Measures that read rows of one source by their date. */
export type RowMeasure = Exclude<Extract<Measure, { readonly source: string }>, AcrossMeasure>;

/** Finds sources and columns by the names that a mapping uses. */
export interface SourceBook {
  source(id: string): Source;
  column(source: Source, name: string): SourceColumn;
  dateColumn(measure: RowMeasure): SourceColumn;
}

/** Why a mapping cannot be used: it names something that this workbook does not have. */
export class MissingSourceError extends Error {
  constructor(
    readonly what: "source" | "column" | "date",
    readonly sourceId: string,
    readonly column?: string
  ) {
    super(`${what} ${sourceId} ${column ?? ""}`);
  }
}

export function sourceBook(sources: readonly Source[]): SourceBook {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const book: SourceBook = {
    source(id) {
      const source = byId.get(id);
      if (!source) throw new MissingSourceError("source", id);
      return source;
    },
    column(source, name) {
      const column =
        source.columns.find((c) => c.name === name) ?? source.columns.find(({ header }) => header === name);
      if (!column) throw new MissingSourceError("column", source.id, name);
      return column;
    },
    dateColumn(measure) {
      const source = book.source(measure.source);
      const name = measure.date ?? source.dateColumn;
      if (!name) throw new MissingSourceError("date", source.id);
      return book.column(source, name);
    },
  };
  return book;
}

/** The conditions of a measure beside the period: its own, and the KPI's key in a long source. */
export function conditionsOf(measure: RowMeasure, source: Source): readonly Condition[] {
  const own = [...(measure.where ?? []), ...totalsOut(measure, source)];
  if (measure.kind !== "lookup") return own;
  return [{ column: source.long!.kpi, operator: "=", value: measure.key }, ...own];
}

/** Conditions that keep rows of totals out, unless the measure asks for them by name. */
export function totalsOut(measure: RowMeasure | AcrossMeasure, source: Source): Condition[] {
  const asked = new Set(
    (measure.where ?? [])
      .flatMap(alternativesOf)
      .filter(({ operator }) => operator === "=")
      .map(({ column }) => column)
  );
  return (source.totals ?? [])
    .filter(({ conditioned, column }) => conditioned && !asked.has(column))
    .map(({ column, label }) => ({ column, operator: "<>", value: label }));
}

/** A column of a measure's source, or one that the measure derives from two of them. */
export function columnOf(measure: RowMeasure | AcrossMeasure, name: string, book: SourceBook): SourceColumn {
  const source = book.source(measure.source);
  const derived = "derived" in measure ? measure.derived?.find((each) => each.name === name) : undefined;
  if (!derived) return book.column(source, name);
  const [from, to] = [derived.from, derived.to].map((each) => book.column(source, each));
  return {
    name,
    index: -1,
    kind: "number",
    blanks: 0,
    strays: 0,
    distinct: 0,
    samples: [],
    derived,
    reference: durationFormula(from.reference, to.reference, derived.unit),
  };
}

/** How many of a unit a day has. */
export const perDay = { days: 1, hours: 24, minutes: 1440 } as const;

/**
 * The time between two columns, row by row; "" where either has none. Rounded to a millionth, since
 * ten past eight to ten past eight is not 24 hours to the last bit.
 */
const durationFormula = (from: string, to: string, unit: keyof typeof perDay): string => {
  const times = unit === "days" ? "" : `*${perDay[unit]}`;
  return `IF(ISNUMBER(${from})*ISNUMBER(${to}),ROUND((${to}-${from})${times},6),"")`;
};

/** All measures within a measure, itself included. */
export function partsOf(measure: Measure): Measure[] {
  if (measure.kind === "ratio")
    return [measure, ...partsOf(measure.numerator), ...partsOf(measure.denominator)];
  return measure.kind === "scaled" ? [measure, ...partsOf(measure.of)] : [measure];
}

/** All measures of a mapping that count: its value, or its inputs. */
export const measuresOf = (mapping: {
  value?: Measure;
  inputs?: Readonly<Record<string, Measure>>;
}): Measure[] => (mapping.value ? [mapping.value] : Object.values(mapping.inputs ?? {})).flatMap(partsOf);

/** All measures that a mapping reads: those that count, and those of its target. */
export const measuresRead = (
  mapping: Parameters<typeof measuresOf>[0] & { readonly target?: Measure }
): Measure[] => [...measuresOf(mapping), ...(mapping.target ? partsOf(mapping.target) : [])];

export const isRowMeasure = (measure: Measure): measure is RowMeasure =>
  "source" in measure && measure.kind !== "across";

export const isAcross = (measure: Measure): measure is AcrossMeasure => measure.kind === "across";

/** The columns that a measure reads beside its date, its conditions' included. */
export function columnsRead(measure: RowMeasure | AcrossMeasure): string[] {
  const own =
    "columns" in measure
      ? measure.columns
      : "column" in measure && measure.column !== undefined
        ? [measure.column]
        : [];
  const named = [...own, ...(measure.where ?? []).flatMap(alternativesOf).map(({ column }) => column)];
  const derived = "derived" in measure ? (measure.derived ?? []) : [];
  return [
    ...new Set(
      named.flatMap((name) => {
        const found = derived.find((each) => each.name === name);
        return found ? [found.from, found.to] : [name];
      })
    ),
  ];
}

export const isNumeric = (column: SourceColumn): boolean =>
  column.kind === "number" ||
  column.kind === "rating" ||
  column.kind === "share" ||
  column.kind === "date" ||
  column.kind === "empty";
