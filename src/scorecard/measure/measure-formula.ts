import { numberLiteral, textCriterion } from "../../plan/references";
import type { Condition, Measure } from "./measure";
import type { Source } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";
import { periodFormula } from "../sources/period-formula";
import { conditionTest } from "./condition-formula";
import { acrossEdge, acrossFormula, acrossGuard } from "./across-formula";
import {
  columnOf,
  conditionsOf,
  isNumeric,
  isRowMeasure,
  totalsOut,
  type RowMeasure,
  type SourceBook,
} from "./rows";

/**
 * A measure as a native formula over the user's rows, for the period between two cells (the
 * second is the first day after it, since dates may carry a time of day). SUMIFS and its kin
 * where the dates are dates; SUMPRODUCT over the same conditions where cells must be looked at
 * one by one. Periods that stand as text are read in cells of the periods sheet, or in the formula where there is none.
 */
export interface Bounds {
  /** Address or name of the cell with the first day. */
  readonly start: string;
  /** Address or name of the cell with the first day after the period. */
  readonly end: string;
}

/** A criterion that every number meets and no text, blank or error does. */
const anyNumber = '">=-1E+300"';

/** Joins the parts of a distinct combination: a character that nobody types. */
const separator = "&CHAR(31)&";

export function measureFormula(measure: Measure, book: SourceBook, bounds: Bounds): string {
  if (measure.kind === "constant") return numberLiteral(measure.value);
  if (measure.kind === "ratio") {
    return `(${measureFormula(measure.numerator, book, bounds)})/(${measureFormula(measure.denominator, book, bounds)})`;
  }
  if (measure.kind === "scaled") {
    const times = measure.multiply === undefined ? "" : `*${numberLiteral(measure.multiply)}`;
    const by = measure.divide === undefined ? "" : `/${numberLiteral(measure.divide)}`;
    return `${measureFormula(measure.of, book, bounds)}${times}${by}`;
  }
  if (measure.kind === "across") return acrossFormula(measure, book, bounds);
  return new RowFormula(measure, book, bounds).value();
}

/**
 * What must be greater than zero for the measure to have a value: the number of cells it reads.
 * A count over a period with rows is 0 where none meets its conditions; over a period without
 * rows it is missing, as everything else is.
 */
export function guardFormulas(measure: Measure, book: SourceBook, bounds: Bounds): string[] {
  if (measure.kind === "constant") return [];
  if (measure.kind === "scaled") return guardFormulas(measure.of, book, bounds);
  if (measure.kind === "ratio") {
    return [
      ...new Set([
        ...guardFormulas(measure.numerator, book, bounds),
        ...guardFormulas(measure.denominator, book, bounds),
      ]),
    ];
  }
  if (measure.kind === "across") return [acrossGuard(measure, book, bounds)];
  return new RowFormula(measure, book, bounds).guards();
}

class RowFormula {
  private readonly source: Source;
  private readonly date: SourceColumn;

  constructor(
    private readonly measure: RowMeasure,
    private readonly book: SourceBook,
    private readonly bounds: Bounds
  ) {
    this.source = book.source(measure.source);
    this.date = book.dateColumn(measure);
  }

  value(): string {
    const { measure } = this;
    const where = conditionsOf(measure, this.source);
    switch (measure.kind) {
      case "count":
        return this.count(where);
      case "countValues":
        return this.countValues(this.column(measure.column), where);
      case "countDistinct":
        return this.distinct(
          measure.columns.map((name) => this.column(name)),
          where
        );
      case "share": {
        const column = this.column(measure.column);
        const met: Condition = { column: measure.column, operator: measure.operator, value: measure.value };
        return `${this.countValues(column, [...where, met])}/${this.countValues(column, where)}`;
      }
      case "percentile": {
        const column = this.column(measure.column);
        const mask = `${this.mask(where)}*ISNUMBER(${column.reference})`;
        return `PERCENTILE.INC(FILTER(${column.reference},${mask}),${numberLiteral(measure.p)})`;
      }
      case "lookup":
        return this.aggregate(measure.aggregate, this.column(measure.column), where);
      default:
        return this.aggregate(measure.kind, this.column(measure.column), where);
    }
  }

  guards(): string[] {
    const { measure } = this;
    const where = conditionsOf(measure, this.source);
    const all = totalsOut(measure, this.source);
    switch (measure.kind) {
      case "count":
        return [this.count(all)];
      case "countValues":
        return [this.countValues(this.column(measure.column), all)];
      case "countDistinct": {
        const others = measure.columns.filter((name) => name !== this.date.name);
        return others.length > 0
          ? others.map((name) => this.countValues(this.column(name), all))
          : [this.count(all)];
      }
      default:
        return [this.countValues(this.column(measure.column), where)];
    }
  }

  private column(name: string): SourceColumn {
    return columnOf(this.measure, name, this.book);
  }

  private get days(): string {
    return daysFormula(this.date);
  }

  /** True where the cells themselves can be compared: real dates, no text with blanks around it, nothing derived. */
  private comparable(where: readonly Condition[], column?: SourceColumn): boolean {
    const compared = where.map((condition) => [condition, this.column(condition.column)] as const);
    return (
      (!this.date.patterns || this.date.days !== undefined) &&
      !column?.derived &&
      compared.every(
        ([{ value, or }, { derived, padding }]) => !or && !derived && !(padding && typeof value === "string")
      )
    );
  }

  /** The period and the conditions as criteria of SUMIFS and its kin. */
  private criteria(where: readonly Condition[]): string {
    const { start, end } = this.bounds;
    const period = [this.days, `">="&${start}`, this.days, `"<"&${end}`];
    const others = where.flatMap(({ column, operator, value }) => {
      const { reference } = this.column(column);
      if (typeof value === "string") return [reference, textCriterion(operator, value)];
      // "=5" would count a text "5" too; bounds count numbers alone.
      const operators = operator === "=" ? [">=", "<="] : [operator];
      return operators.flatMap((each) => [reference, `"${each}${numberLiteral(value)}"`]);
    });
    return [...period, ...others].join(",");
  }

  /** The same as a product of truth values, one a row. */
  private mask(where: readonly Condition[]): string {
    const { start, end } = this.bounds;
    const others = where.map((condition) => conditionTest(condition, (name) => this.column(name)));
    return [`(${this.days}>=${start})`, `(${this.days}<${end})`, ...others].join("*");
  }

  private count(where: readonly Condition[]): string {
    return this.comparable(where) ? `COUNTIFS(${this.criteria(where)})` : `SUMPRODUCT(${this.mask(where)})`;
  }

  private countValues(column: SourceColumn, where: readonly Condition[]): string {
    if (!isNumeric(column)) return `SUMPRODUCT(${this.mask(where)}*(${column.reference}<>""))`;
    // A number condition on the column itself leaves out everything that is no number.
    const implied = where.some(
      (c) => !c.or && c.column === column.name && typeof c.value === "number" && c.operator !== "<>"
    );
    if (implied) return this.count(where);
    if (!this.comparable(where, column))
      return `SUMPRODUCT(${this.mask(where)}*ISNUMBER(${column.reference}))`;
    return `COUNTIFS(${this.criteria(where)},${column.reference},${anyNumber})`;
  }

  private distinct(columns: readonly SourceColumn[], where: readonly Condition[]): string {
    const parts = columns.map((column) =>
      column.kind === "date" ? `INT(${column.reference})` : column.reference
    );
    const present = columns
      .filter((column) => column !== this.date)
      .map((column) => `(${column.reference}<>"")`);
    const keys = parts.length === 1 ? `${parts[0]}&""` : parts.join(separator);
    // Combinations are texts of some length; where no row qualifies, FILTER gives one of none.
    return `SUMPRODUCT(SIGN(LEN(UNIQUE(FILTER(${keys},${[this.mask(where), ...present].join("*")},"")))))`;
  }

  private aggregate(
    kind: "sum" | "average" | "min" | "max" | "first" | "last",
    column: SourceColumn,
    where: readonly Condition[]
  ): string {
    const { reference } = column;
    if (kind === "first" || kind === "last") return this.atEdge(kind, column, where);
    if (this.comparable(where, column)) {
      const name = { sum: "SUMIFS", average: "AVERAGEIFS", min: "MINIFS", max: "MAXIFS" }[kind];
      return `${name}(${reference},${this.criteria(where)})`;
    }
    if (kind === "sum") return `SUMPRODUCT(${this.mask(where)},${reference})`;
    if (kind === "average")
      return `SUMPRODUCT(${this.mask(where)},${reference})/${this.countValues(column, where)}`;
    return `${kind.toUpperCase()}(FILTER(${reference},${this.mask(where)}*ISNUMBER(${reference})))`;
  }

  /** LOOKUP finds the last row that does not fail: the lower one of equal dates. */
  private atEdge(kind: "first" | "last", column: SourceColumn, where: readonly Condition[]): string {
    const valid = `${this.mask(where)}*ISNUMBER(${column.reference})`;
    const edge = `${kind === "first" ? "MIN" : "MAX"}(FILTER(${this.days},${valid}))`;
    return `LOOKUP(2,1/(${valid}*(${this.days}=${edge})),${column.reference})`;
  }
}

/** Latest day for which a source has rows, as a formula; 0 if there is none. */
export function latestFormula(measure: Measure, book: SourceBook): string | undefined {
  return edgeFormula(measure, book, "MAX");
}

/** Earliest day for which a source has rows, as a formula. */
export function earliestFormula(measure: Measure, book: SourceBook): string | undefined {
  return edgeFormula(measure, book, "MIN");
}

function edgeFormula(measure: Measure, book: SourceBook, name: "MIN" | "MAX"): string | undefined {
  if (measure.kind === "across") return acrossEdge(measure, book, name);
  if (!isRowMeasure(measure)) return undefined;
  const source = book.source(measure.source);
  const date = book.dateColumn(measure);
  // In a long source rows are laid out before their values are known: only those with a value count.
  const value = measure.kind === "lookup" ? book.column(source, measure.column).reference : undefined;
  if (date.days !== undefined) {
    // Texts that are no period read as 0.
    const where = [...(value ? [value, anyNumber] : []), ...(name === "MIN" ? [date.days, '">0"'] : [])];
    return where.length === 0 ? `MAX(${date.days})` : `N(${name}IFS(${[date.days, ...where].join(",")}))`;
  }
  if (date.patterns) {
    const days = daysFormula(date);
    const counted = value ? `${days}*ISNUMBER(${value})` : days;
    return name === "MAX" ? `MAX(${counted})` : `MIN(IF(${counted}>0,${days}))`;
  }
  // N() turns the "" that some programs give for no match into the 0 that Excel gives.
  if (value) return `N(${name}IFS(${date.reference},${value},${anyNumber}))`;
  return `${name}(${date.reference})`;
}

/** The first day of each row's period: the dates themselves, or what their text says. */
const daysFormula = ({ reference, patterns, year, days, padding }: SourceColumn): string =>
  days ?? (patterns ? periodFormula(reference, patterns, year?.formula, padding) : reference);
