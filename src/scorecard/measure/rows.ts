import type { Condition, Measure, Source, SourceColumn } from "../model";

/** Measures that read rows of one source. */
export type RowMeasure = Extract<Measure, { readonly source: string }>;

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
      const column = source.columns.find((c) => c.name === name);
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
  const own = measure.where ?? [];
  if (measure.kind !== "lookup") return own;
  return [{ column: source.long!.kpi, operator: "=", value: measure.key }, ...own];
}

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

export const isRowMeasure = (measure: Measure): measure is RowMeasure => "source" in measure;

export const isNumeric = (column: SourceColumn): boolean =>
  column.kind === "number" ||
  column.kind === "rating" ||
  column.kind === "share" ||
  column.kind === "date" ||
  column.kind === "empty";
