import { textLiteral } from "../../plan/references";
import type { AcrossColumns, Source } from "../sources/source";
import type { Condition } from "./measure";
import type { SourceColumn } from "../sources/source-column";
import { tidyFormula } from "../sources/tidy-text";
import { conditionTest } from "./condition-formula";
import type { Bounds } from "./measure-formula";
import { totalsOut, type AcrossMeasure, type SourceBook } from "./rows";

/** The row of one KPI where periods stand across, as native formulas over the user's cells. */
class AcrossFormula {
  private readonly source: Source;
  private readonly across: AcrossColumns;
  private readonly keys: SourceColumn;
  private readonly where: readonly Condition[];

  constructor(
    private readonly measure: AcrossMeasure,
    private readonly book: SourceBook
  ) {
    this.source = book.source(measure.source);
    this.across = this.source.across!;
    this.keys = book.column(this.source, this.across.kpi);
    this.where = [...(measure.where ?? []), ...totalsOut(measure, this.source)];
  }

  /** True where the KPI has one row, found by its name alone: then only this row is read. */
  private get single(): boolean {
    const known = this.across.keys.find(({ key }) => key.toLowerCase() === this.measure.key.toLowerCase());
    return this.where.length === 0 && !this.keys.padding && !known?.repeated;
  }

  private get position(): string {
    // MATCH takes * ? ~ for wildcards.
    return `MATCH(${textLiteral(this.measure.key.replace(/[~*?]/g, "~$&"))},${this.keys.reference},0)`;
  }

  /** Which rows are the KPI's, as a product of truth values; "" where only its row is read. */
  private get rows(): string {
    if (this.single) return "";
    const { reference: keys, padding: padded } = this.keys;
    const name = padded ? tidyFormula(keys, padded) : keys;
    const others = this.where.map((condition) =>
      conditionTest(condition, (column) => this.book.column(this.source, column))
    );
    return [`(${name}=${textLiteral(this.measure.key)})`, ...others, ""].join("*");
  }

  /** The cells that the measure reads: of the KPI's row, or of all rows. */
  get cells(): string {
    const { column } = this.measure;
    const cells = column === undefined ? this.across.body : this.book.column(this.source, column).reference;
    return this.single ? `INDEX(${cells},${this.position},${column === undefined ? 0 : 1})` : cells;
  }

  /** Which of these cells count: rows of the KPI, columns of the period. */
  mask(bounds: Bounds, days = this.across.days): string {
    if (this.measure.column !== undefined) return this.rows.slice(0, -1) || "1";
    return `${this.rows}(${days}>=${bounds.start})*(${days}<${bounds.end})`;
  }

  count(mask: string): string {
    return `SUMPRODUCT(${mask}*ISNUMBER(${this.cells}))`;
  }

  sum(mask: string): string {
    return `SUMPRODUCT(${mask},IF(ISNUMBER(${this.cells}),${this.cells},0))`;
  }

  /** The mask narrowed to the first or last day with a figure. */
  edge(name: "MIN" | "MAX", mask: string): string {
    const { days } = this.across;
    const dated = `${mask}*ISNUMBER(${this.cells})*${days}`;
    const day = name === "MAX" ? `MAX(${dated})` : `MIN(IF(${mask}*ISNUMBER(${this.cells})>0,${days}))`;
    return `${mask}*(${days}=${day})`;
  }
}

/** The KPI's figure in a period. */
export function acrossFormula(measure: AcrossMeasure, book: SourceBook, bounds: Bounds): string {
  const formula = new AcrossFormula(measure, book);
  const mask = formula.mask(bounds);
  if (measure.column !== undefined || measure.aggregate === "average")
    return `${formula.sum(mask)}/${formula.count(mask)}`;
  if (measure.aggregate === "sum") return formula.sum(mask);
  const edge = formula.edge(measure.aggregate === "first" ? "MIN" : "MAX", mask);
  return `${formula.sum(edge)}/${formula.count(edge)}`;
}

/** How many cells have a figure of the KPI in the period; 0 too where its row is gone. */
export function acrossGuard(measure: AcrossMeasure, book: SourceBook, bounds: Bounds): string {
  const formula = new AcrossFormula(measure, book);
  return `IFERROR(${formula.count(formula.mask(bounds))},0)`;
}

/** First day of the earliest or latest column in which any KPI has a figure. */
export function acrossEdge(
  measure: AcrossMeasure,
  book: SourceBook,
  name: "MIN" | "MAX"
): string | undefined {
  if (measure.column !== undefined) return undefined;
  const { body, days } = book.source(measure.source).across!;
  return name === "MAX" ? `MAX(ISNUMBER(${body})*${days})` : `MIN(IF(ISNUMBER(${body})*(${days}>0),${days}))`;
}
