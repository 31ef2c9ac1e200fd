import type { KpiMapping } from "../mapping/kpi-mapping";
import { denominatorOf, expressionFormula, inputsOf } from "../measure/expression";
import { measureFormula, type Bounds } from "../measure/measure-formula";
import { ratioIn } from "../measure/over-time";
import type { SourceBook } from "../measure/rows";
import type { ScorecardRow } from "../rows/rows";

/**
 * What the figure of a period weighs among those of other periods: the denominator of its ratio, so that the mean
 * of the periods is all that stands above the line ÷ all that stands below.
 *
 * @throws RangeError for a KPI whose kind over time is not "weighted"
 */
export function weightFormula(
  { kpi }: ScorecardRow,
  mapping: KpiMapping,
  book: SourceBook,
  bounds: Bounds
): string {
  const ratio = mapping.value && ratioIn(mapping.value);
  if (ratio) return measureFormula(ratio.denominator, book, bounds);
  const denominator = denominatorOf(kpi.expression);
  if (mapping.value || denominator === undefined) throw new RangeError(`${kpi.id} is no ratio`);
  const inputs = inputsOf(denominator).map((id) => [id, measureFormula(mapping.inputs![id], book, bounds)]);
  return expressionFormula(denominator, Object.fromEntries(inputs) as Record<string, string>);
}
