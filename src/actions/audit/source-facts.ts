import type { AuditedSource, Snapshot } from "../../audit";
import { parseRect, range } from "../../plan/addresses";
import { MissingSourceError, type SourceBook } from "../../scorecard/index";
import { daysOf } from "../../scorecard/measure/measure-value";
import { isRowMeasure, measuresOf, type RowMeasure } from "../../scorecard/measure/rows";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";

/** The days for which a scorecard's own data have rows, one entry for each column of dates. */
export function sourceFacts(
  mapping: readonly KpiMapping[],
  book: SourceBook,
  snapshot: Snapshot,
  period: AuditedSource["period"]
): AuditedSource[] {
  const found = new Map<string, AuditedSource>();
  const measures = mapping
    .filter(({ confirmed }) => confirmed)
    .flatMap(measuresOf)
    .filter(isRowMeasure);
  for (const measure of measures) {
    const source = sourceOf(measure, book, snapshot, period);
    if (source) found.set(`${source.sheet}|${source.range}`, source);
  }
  return [...found.values()];
}

/** Undefined where what the mapping names is gone: the sign-off, and the scorecard itself, say so. */
function sourceOf(
  measure: RowMeasure,
  book: SourceBook,
  snapshot: Snapshot,
  period: AuditedSource["period"]
): AuditedSource | undefined {
  try {
    const source = book.source(measure.source);
    if (source.shape !== "raw") return undefined;
    const column = book.dateColumn(measure);
    const rect = parseRect(source.address);
    if (!rect || source.rows === 0) return undefined;
    const at = rect.column + column.index;
    const days = daysOf(measure, book, snapshot).flatMap((day) =>
      day === undefined ? [] : [Math.floor(day)]
    );
    return {
      name: source.name,
      sheet: source.sheet,
      range: range(rect.row + 1, at, rect.row + source.rows, at),
      days: [...new Set(days)].sort((a, b) => a - b),
      period,
    };
  } catch (error) {
    if (error instanceof MissingSourceError) return undefined;
    throw error;
  }
}
