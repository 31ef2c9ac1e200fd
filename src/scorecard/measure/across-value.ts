import type { CellValue, Snapshot } from "../../audit/snapshot";
import { columnValues } from "../sources/grid";
import { tidyText } from "../sources/tidy-text";
import { alternativesOf } from "./measure";
import { aggregate, holds } from "./compare";
import type { Span } from "./measure-value";
import { totalsOut, type AcrossMeasure, type SourceBook } from "./rows";

const same = (a: CellValue, b: string): boolean =>
  tidyText(String(a)).toLowerCase() === tidyText(b).toLowerCase();

/** The rows of a measure's KPI, by their place in the source. */
function rowsOf(measure: AcrossMeasure, book: SourceBook, snapshot: Snapshot): number[] {
  const source = book.source(measure.source);
  const cells = (name: string): CellValue[] => columnValues(snapshot, source, book.column(source, name));
  const conditions = [...(measure.where ?? []), ...totalsOut(measure, source)];
  const compared = new Map(
    conditions.flatMap(alternativesOf).map(({ column }) => [column, cells(column)] as const)
  );
  return cells(source.across!.kpi).flatMap((name, row) =>
    same(name, measure.key) &&
    conditions.every((condition) => holds(condition, (column) => compared.get(column)![row]))
      ? [row]
      : []
  );
}

/** The KPI's figure in a period, computed from the cells themselves; null without one. */
export function acrossValue(
  measure: AcrossMeasure,
  book: SourceBook,
  snapshot: Snapshot,
  span: Span
): number | null {
  const source = book.source(measure.source);
  const rows = rowsOf(measure, book, snapshot);
  const numbersIn = (name: string): number[] => {
    const cells = columnValues(snapshot, source, book.column(source, name));
    return rows.map((row) => cells[row]).filter((value): value is number => typeof value === "number");
  };
  if (measure.column !== undefined) return aggregate("average", numbersIn(measure.column));
  const periods = source
    .across!.periods.filter(({ start }) => start >= span.start && start < span.end)
    .map(({ column, start }) => ({ start, numbers: numbersIn(column) }))
    .filter(({ numbers }) => numbers.length > 0);
  const numbers = periods.flatMap((period) => period.numbers);
  if (measure.aggregate === "sum" || measure.aggregate === "average")
    return aggregate(measure.aggregate, numbers);
  const starts = periods.map(({ start }) => start);
  const edge = measure.aggregate === "first" ? Math.min(...starts) : Math.max(...starts);
  return aggregate(
    "average",
    periods.filter(({ start }) => start === edge).flatMap((period) => period.numbers)
  );
}

/** First days of the columns in which any KPI of the measure's source has a figure. */
export function acrossDays(measure: AcrossMeasure, book: SourceBook, snapshot: Snapshot): number[] {
  const source = book.source(measure.source);
  return source
    .across!.periods.filter(({ column }) =>
      columnValues(snapshot, source, book.column(source, column)).some((value) => typeof value === "number")
    )
    .map(({ start }) => start);
}
