import type { PeriodYear, SourceColumn } from "./source-column";
import { says } from "./headers";
import { needsYear } from "./period-text";
import type { YearBeside } from "./year-beside";

/**
 * Columns of months and quarters without a year get it from a column of years beside them, from a
 * title above the table, or from the sheet's name. Where there is none they say nothing of when.
 */
export function withYears(columns: readonly SourceColumn[], beside: YearBeside | undefined): SourceColumn[] {
  const isYear = (column: SourceColumn): boolean =>
    says(column.name, "yearNumber") && (column.patterns?.[0] === "yyyy" || column.patterns?.[0] === "FYyy");
  const years = columns.find(isYear);
  const year: PeriodYear | undefined = years
    ? {
        column: years.name,
        formula:
          years.patterns?.[0] === "FYyy"
            ? `(2000+RIGHT(${years.reference},2))`
            : `LEFT(${years.reference},4)`,
      }
    : beside?.value !== undefined
      ? { value: beside.value, formula: beside.formula(0, 0) }
      : undefined;
  return columns.map((column) => (year && column.patterns?.some(needsYear) ? { ...column, year } : column));
}

/** The column that says when: real dates before periods as text, a telling header before none, then the leftmost. */
export function dateColumnOf(columns: readonly SourceColumn[]): SourceColumn | undefined {
  const rank = (column: SourceColumn): number =>
    (column.kind === "date" ? 4 : 0) +
    (column.pattern && column.pattern !== "yyyy" && column.pattern !== "FYyy" ? 2 : 0) +
    (says(column.name, "date") ? 1 : 0);
  return columns
    .filter(
      (column) =>
        column.kind === "date" ||
        (column.kind === "period-text" && (column.year !== undefined || !column.patterns?.some(needsYear)))
    )
    .reduce<SourceColumn | undefined>(
      (best, column) => (!best || rank(column) > rank(best) ? column : best),
      undefined
    );
}
