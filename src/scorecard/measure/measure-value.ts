import type { CellValue, Snapshot } from "../../audit/snapshot";
import type { Condition, Measure } from "./measure";
import type { Source } from "../sources/source";
import { columnValues } from "../sources/grid";
import { readPeriod } from "../sources/period-text";
import { shift1904 } from "../date-system";
import { aggregate, holds } from "./compare";
import { acrossValue } from "./across-value";
import { columnOf, conditionsOf, perDay, totalsOut, type RowMeasure, type SourceBook } from "./rows";

export { shift1904 };

/** A period as serials of the 1900 system: from its first day to before the first day after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A measure computed from the rows themselves, without a formula: the live sample, and an
 * independent check of what the sheet shows. null where the period has no data.
 */
export function measureValue(
  measure: Measure,
  book: SourceBook,
  snapshot: Snapshot,
  span: Span
): number | null {
  switch (measure.kind) {
    case "constant":
      return measure.value;
    case "ratio": {
      const numerator = measureValue(measure.numerator, book, snapshot, span);
      const denominator = measureValue(measure.denominator, book, snapshot, span);
      return numerator === null || !denominator ? null : numerator / denominator;
    }
    case "scaled": {
      const value = measureValue(measure.of, book, snapshot, span);
      return value === null ? null : (value * (measure.multiply ?? 1)) / (measure.divide ?? 1);
    }
    case "across":
      return acrossValue(measure, book, snapshot, span);
    default:
      return rowValue(measure, new Rows(measure, book, snapshot, span));
  }
}

function rowValue(measure: RowMeasure, rows: Rows): number | null {
  const where = conditionsOf(measure, rows.source);
  const all = totalsOut(measure, rows.source);
  switch (measure.kind) {
    case "count":
      return rows.where(all).length === 0 ? null : rows.where(where).length;
    case "countValues":
      return rows.present(measure.column, all).length === 0
        ? null
        : rows.present(measure.column, where).length;
    case "countDistinct":
      return rows.distinct(measure.columns, where) || null;
    case "share": {
      const met: Condition = { column: measure.column, operator: measure.operator, value: measure.value };
      const all = rows.present(measure.column, where).length;
      return all === 0 ? null : rows.present(measure.column, [...where, met]).length / all;
    }
    case "percentile":
      return percentile(rows.numbers(measure.column, where), measure.p);
    case "lookup":
      return aggregated(measure.aggregate, measure.column, where, rows);
    default:
      return aggregated(measure.kind, measure.column, where, rows);
  }
}

type Aggregate = "sum" | "average" | "min" | "max" | "first" | "last";

const aggregated = (
  kind: Aggregate,
  column: string,
  where: readonly Condition[],
  rows: Rows
): number | null =>
  kind === "first" || kind === "last"
    ? rows.atEdge(kind, column, where)
    : aggregate(kind, rows.numbers(column, where));

/** The rows of one source that lie in the span. */
class Rows {
  readonly source: Source;
  private readonly cells = new Map<string, CellValue[]>();
  private readonly days: readonly (number | undefined)[];
  private readonly inside: readonly number[];

  constructor(
    private readonly measure: RowMeasure,
    private readonly book: SourceBook,
    private readonly snapshot: Snapshot,
    span: Span
  ) {
    this.source = book.source(measure.source);
    this.days = daysOf(measure, book, snapshot);
    this.inside = this.days.flatMap((day, row) =>
      day !== undefined && day >= span.start && day < span.end ? [row] : []
    );
  }

  private column(name: string): CellValue[] {
    const known = this.cells.get(name);
    if (known) return known;
    const values = this.read(name);
    this.cells.set(name, values);
    return values;
  }

  private read(name: string): CellValue[] {
    const { derived } = columnOf(this.measure, name, this.book);
    const cellsOf = (each: string): CellValue[] =>
      columnValues(this.snapshot, this.source, this.book.column(this.source, each));
    if (!derived) return cellsOf(name);
    const to = cellsOf(derived.to);
    return cellsOf(derived.from).map((start, row) => {
      const end = to[row];
      if (typeof start !== "number" || typeof end !== "number") return "";
      return Math.round((end - start) * perDay[derived.unit] * 1e6) / 1e6;
    });
  }

  where(conditions: readonly Condition[]): number[] {
    return this.inside.filter((row) =>
      conditions.every((condition) => holds(condition, (name) => this.column(name)[row]))
    );
  }

  /** Rows with a value in the column: a number in a column of numbers, anything but a blank in others. */
  present(name: string, conditions: readonly Condition[]): number[] {
    const values = this.column(name);
    const text = ["text", "id", "boolean", "period-text"].includes(
      columnOf(this.measure, name, this.book).kind
    );
    return this.where(conditions).filter((row) =>
      text ? values[row] !== "" : typeof values[row] === "number"
    );
  }

  numbers(name: string, conditions: readonly Condition[]): number[] {
    const values = this.column(name);
    return this.present(name, conditions).map((row) => values[row] as number);
  }

  /** The number of the earliest or the latest date; of equal dates, of the lowest row. */
  atEdge(edge: "first" | "last", name: string, conditions: readonly Condition[]): number | null {
    const rows = this.present(name, conditions);
    if (rows.length === 0) return null;
    const later = (a: number, b: number): boolean =>
      edge === "first" ? this.days[b]! <= this.days[a]! : this.days[b]! >= this.days[a]!;
    const row = rows.reduce((best, candidate) => (later(best, candidate) ? candidate : best));
    return this.column(name)[row] as number;
  }

  distinct(names: readonly string[], conditions: readonly Condition[]): number {
    const keys = this.where(conditions).map((row) =>
      names.map((name) => {
        const value = this.column(name)[row];
        const isDate = columnOf(this.measure, name, this.book).kind === "date";
        return typeof value === "number" && isDate
          ? Math.floor(value)
          : typeof value === "string"
            ? value.toLowerCase()
            : value;
      })
    );
    return new Set(keys.filter((key) => key.every((part) => part !== "")).map((key) => JSON.stringify(key)))
      .size;
  }
}

/** The day of each row of a measure's source, as a serial of the 1900 system. */
export function daysOf(measure: RowMeasure, book: SourceBook, snapshot: Snapshot): (number | undefined)[] {
  const source = book.source(measure.source);
  const { patterns, year, ...column } = book.dateColumn(measure);
  const shift = snapshot.date1904 ? shift1904 : 0;
  const years = year?.column ? columnValues(snapshot, source, book.column(source, year.column)) : undefined;
  return columnValues(snapshot, source, { ...column, patterns }).map((value, row) => {
    if (patterns) return readPeriod(value, patterns, years ? yearOf(years[row]) : year?.value, shift);
    return typeof value === "number" ? value + shift : undefined;
  });
}

const yearOf = (value: CellValue): number => Number(/\d{2,4}/.exec(String(value))?.[0].padStart(4, "20"));

/** PERCENTILE.INC: rank p(n−1), interpolated. */
function percentile(numbers: readonly number[], p: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = p * (sorted.length - 1);
  const low = Math.floor(rank);
  return sorted[low] + (rank - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
}
