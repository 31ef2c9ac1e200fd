import { expressionFormula } from "../measure/expression";
import { guardFormulas, measureFormula, type Bounds } from "../measure/measure-formula";
import type { SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import type { Measure } from "../measure/measure";
import type { ScorecardRow } from "./rows";

/** A KPI's actual in a period, without the leading "=": "" where an input is missing, never 0. */
export const actualFormula = (
  row: ScorecardRow,
  mapping: KpiMapping,
  book: SourceBook,
  bounds: Bounds
): string => {
  if (mapping.value) return guarded(mapping.value, book, bounds);
  const inputs = row.kpi.inputs.map(({ id }) => [id, mapping.inputs![id]] as const);
  const guards = new Set(inputs.flatMap(([, measure]) => guardFormulas(measure, book, bounds)));
  const formulas = Object.fromEntries(
    inputs.map(([id, measure]) => [id, measureFormula(measure, book, bounds)])
  );
  return guardWith([...guards], expressionFormula(row.kpi.expression, formulas));
};

/** One measure in a period: "" without data. */
export const guarded = (measure: Measure, book: SourceBook, bounds: Bounds): string =>
  guardWith(guardFormulas(measure, book, bounds), measureFormula(measure, book, bounds));

function guardWith(guards: readonly string[], formula: string): string {
  if (guards.length === 0) return formula;
  const missing = guards.map((guard) => `${guard}=0`);
  return `IF(${missing.length === 1 ? missing[0] : `OR(${missing.join(",")})`},"",${formula})`;
}
