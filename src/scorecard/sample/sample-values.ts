import type { Snapshot } from "../../audit/snapshot";
import { kpiById } from "../../catalog/cards";
import type { KpiDefinition } from "../../catalog/types";
import type { Locale } from "../../i18n/sentence";
import { evaluate } from "../measure/expression";
import { daysOf, measureValue, type Span } from "../measure/measure-value";
import { acrossDays } from "../measure/across-value";
import { isAcross, isRowMeasure, measuresOf, sourceBook, type SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { addPeriods, type Grain, periodLabel, startOf } from "../periods";
import { columnValues } from "../sources/grid";
import { recogniseSources } from "../sources/recognise";

/** One period of the live sample: `value` is null where the period has no data. */
export interface SampleValue {
  /** Serial of the period's first day. */
  readonly period: number;
  readonly label: string;
  readonly value: number | null;
}

/**
 * A KPI's value in a period, computed from the rows themselves; null where an input is missing.
 *
 * @param kpi its definition, where it is not the dictionary's
 */
export function kpiValue(
  mapping: KpiMapping,
  book: SourceBook,
  snapshot: Snapshot,
  span: Span,
  kpi: Pick<KpiDefinition, "inputs" | "expression"> | undefined = kpiById(mapping.kpi)
): number | null {
  if (mapping.value) return measureValue(mapping.value, book, snapshot, span);
  if (!kpi || !mapping.inputs) return null;
  const inputs: Record<string, number> = {};
  for (const { id } of kpi.inputs) {
    const measure = mapping.inputs[id];
    const value = measure && measureValue(measure, book, snapshot, span);
    if (value === null || value === undefined) return null;
    inputs[id] = value;
  }
  return evaluate(kpi.expression, inputs);
}

/** First days of the periods from the first to the last for which the mapped sources have rows, oldest first. */
export function listPeriods(
  mapping: readonly KpiMapping[],
  snapshot: Snapshot,
  grain: Grain,
  book = bookOf(snapshot)
): number[] {
  let first = Infinity;
  let last = -Infinity;
  const measures = mapping.flatMap(measuresOf);
  for (const day of measures.filter(isAcross).flatMap((measure) => acrossDays(measure, book, snapshot))) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  for (const measure of measures.filter(isRowMeasure)) {
    // In a long source rows are laid out before their values are known: only those with a value count.
    const source = book.source(measure.source);
    const values =
      measure.kind === "lookup"
        ? columnValues(snapshot, source, book.column(source, measure.column))
        : undefined;
    for (const [row, day] of daysOf(measure, book, snapshot).entries()) {
      if (day === undefined || (values && typeof values[row] !== "number")) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) return [];
  const periods: number[] = [];
  for (let start = startOf(first, grain); start <= last; start = addPeriods(start, 1, grain))
    periods.push(start);
  return periods;
}

const bookOf = (snapshot: Snapshot): SourceBook => sourceBook(recogniseSources(snapshot));

/**
 * The last `count` periods of a KPI, oldest first, up to the latest for which its sources have
 * rows: what the pane shows beside a mapping, and what the sheet's formulas must agree with.
 */
export function sampleValues(
  mapping: KpiMapping,
  snapshot: Snapshot,
  grain: Grain,
  count: number,
  locale: Locale = "en-US",
  book: SourceBook = bookOf(snapshot),
  kpi: Pick<KpiDefinition, "inputs" | "expression"> | undefined = kpiById(mapping.kpi)
): SampleValue[] {
  const latest = listPeriods([mapping], snapshot, grain, book).at(-1);
  if (latest === undefined) return [];
  return Array.from({ length: count }, (_, i) => {
    const start = addPeriods(latest, i + 1 - count, grain);
    const span = { start, end: addPeriods(start, 1, grain) };
    return {
      period: start,
      label: periodLabel(start, grain, locale),
      value: kpiValue(mapping, book, snapshot, span, kpi),
    };
  });
}
