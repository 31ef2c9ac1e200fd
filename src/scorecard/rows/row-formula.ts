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
  const { guards, formula } = partsOf(row, mapping, book, bounds);
  return guardWith(guards, formula);
};

/** One measure in a period: "" without data. */
export const guarded = (measure: Measure, book: SourceBook, bounds: Bounds): string =>
  guardWith(guardFormulas(measure, book, bounds), measureFormula(measure, book, bounds));

/** Functions that give one result a period when their criteria are cells of several periods. */
const periodwise = new Set(["COUNTIFS", "SUMIFS", "AVERAGEIFS", "MINIFS", "MAXIFS", "ABS"]);

/**
 * The actuals of several periods as one formula that fills a cell a period; undefined where the KPI's
 * formula can only be asked for a single one.
 *
 * @param bounds ranges with the first days of the periods, and with the first days after them
 */
export function actualsFormula(
  row: ScorecardRow,
  mapping: KpiMapping,
  book: SourceBook,
  bounds: Bounds
): string | undefined {
  const { guards, formula } = partsOf(row, mapping, book, bounds);
  return overPeriods(guards, formula);
}

/** The same for one measure. */
export const guardedPeriods = (measure: Measure, book: SourceBook, bounds: Bounds): string | undefined =>
  overPeriods(guardFormulas(measure, book, bounds), measureFormula(measure, book, bounds));

function overPeriods(guards: readonly string[], formula: string): string | undefined {
  const unquoted = [...guards, formula].join(" ").replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const functions = [...unquoted.matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)].map(([, name]) => name);
  if (guards.length === 0 || !functions.every((name) => periodwise.has(name))) return undefined;
  const none = guards.map((guard) => `${guard}=0`);
  // OR would give one result for all periods.
  return `IF(${none.length === 1 ? none[0] : none.map((each) => `(${each})`).join("+")},"",${formula})`;
}

function partsOf(row: ScorecardRow, mapping: KpiMapping, book: SourceBook, bounds: Bounds) {
  if (mapping.value)
    return {
      guards: guardFormulas(mapping.value, book, bounds),
      formula: measureFormula(mapping.value, book, bounds),
    };
  const inputs = row.kpi.inputs.map(({ id }) => [id, mapping.inputs![id]] as const);
  const guards = new Set(inputs.flatMap(([, measure]) => guardFormulas(measure, book, bounds)));
  const formulas = Object.fromEntries(
    inputs.map(([id, measure]) => [id, measureFormula(measure, book, bounds)])
  );
  return { guards: [...guards], formula: expressionFormula(row.kpi.expression, formulas) };
}

function guardWith(guards: readonly string[], formula: string): string {
  if (guards.length === 0) return formula;
  const missing = guards.map((guard) => `${guard}=0`);
  return `IF(${missing.length === 1 ? missing[0] : `OR(${missing.join(",")})`},"",${formula})`;
}
