import type { CellValue, Snapshot } from "../../audit/snapshot";
import { parseRect, range } from "../../plan/addresses";
import { alternativesOf } from "../measure/measure";
import { daysOf, type Span } from "../measure/measure-value";
import {
  isAcross,
  isRowMeasure,
  measuresOf,
  type AcrossMeasure,
  type RowMeasure,
  type SourceBook,
} from "../measure/rows";
import type { AcrossColumns, Source } from "../sources/source";
import type { KpiMapping } from "../mapping/kpi-mapping";
import type { SourceColumn } from "../sources/source-column";
import { columnValues } from "../sources/grid";

/** The rows of a source that a scorecard's figures of a period rest on. */
export interface UsedRows {
  readonly id: string;
  readonly sheet: string;
  /** Columns that any measure reads, in the order of the source. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly address: string; readonly values: readonly CellValue[] }[];
}

/**
 * @param only the id of the one source that is asked for; all if absent
 * @throws MissingSourceError when the mapping names what is not in the workbook (any more)
 */
export function usedRows(
  mapping: readonly KpiMapping[],
  book: SourceBook,
  snapshot: Snapshot,
  span: Span,
  only?: string
): UsedRows[] {
  const measures = mapping.flatMap((kpi) => [
    ...measuresOf(kpi),
    ...(kpi.target ? measuresOf({ value: kpi.target }) : []),
  ]);
  const bySource = new Map<string, (RowMeasure | AcrossMeasure)[]>();
  for (const measure of measures.filter((each) => isRowMeasure(each) || isAcross(each)))
    if (only === undefined || measure.source === only)
      bySource.set(measure.source, [...(bySource.get(measure.source) ?? []), measure]);
  return [...bySource].map(([id, used]) => rowsOf(id, used, book, snapshot, span));
}

function rowsOf(
  id: string,
  all: readonly (RowMeasure | AcrossMeasure)[],
  book: SourceBook,
  snapshot: Snapshot,
  span: Span
): UsedRows {
  const source = book.source(id);
  if (source.across) return periodCells(id, source, source.across, snapshot, span);
  const measures = all.filter(isRowMeasure);
  const names = new Set(measures.flatMap((measure) => columnsOf(measure, book)));
  const columns = source.columns.filter(({ name }) => names.has(name));
  const values = columns.map((column) => columnValues(snapshot, source, column));
  const days = measures.map((measure) => daysOf(measure, book, snapshot));
  const inPeriod = (row: number): boolean =>
    days.some((list) => list[row] !== undefined && list[row] >= span.start && list[row] < span.end);
  return {
    id,
    sheet: source.sheet,
    columns: columns.map(({ name }) => name),
    rows: rowsWith(source, columns, values, inPeriod),
  };
}

function rowsWith(
  source: Source,
  columns: readonly SourceColumn[],
  values: readonly (readonly CellValue[])[],
  counts: (row: number) => boolean
): UsedRows["rows"] {
  const rect = parseRect(source.address)!;
  const places = columns.map(({ index }) => rect.column + index);
  return Array.from({ length: source.rows }, (_, row) => row)
    .filter(counts)
    .map((row) => {
      const line = rect.row + 1 + row;
      return {
        address: range(line, Math.min(...places), line, Math.max(...places)),
        values: values.map((list) => list[row]),
      };
    });
}

/** Of a source with periods across: the names of the KPIs with their cells of the period. */
function periodCells(
  id: string,
  source: Source,
  across: AcrossColumns,
  snapshot: Snapshot,
  span: Span
): UsedRows {
  const inPeriod = new Set(
    across.periods.filter(({ start }) => start >= span.start && start < span.end).map(({ column }) => column)
  );
  const columns = source.columns.filter(({ name }) => name === across.kpi || inPeriod.has(name));
  const values = columns.map((column) => columnValues(snapshot, source, column));
  return {
    id,
    sheet: source.sheet,
    columns: columns.map(({ name }) => name),
    rows: rowsWith(source, columns, values, () => true),
  };
}

/** Every column that a measure reads: date, conditions, key and value. */
function columnsOf(measure: RowMeasure, book: SourceBook): string[] {
  const source = book.source(measure.source);
  return [
    book.dateColumn(measure).name,
    ...(measure.where ?? []).flatMap(alternativesOf).map(({ column }) => column),
    ...(measure.kind === "lookup" && source.long ? [source.long.kpi] : []),
    ...("column" in measure && measure.column !== undefined ? [measure.column] : []),
    ...("columns" in measure ? measure.columns : []),
  ];
}
