import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import type { ScorecardParts } from "../life/parts";
import type { Bounds } from "../measure/measure-formula";
import { actualFormula, guarded } from "../rows/row-formula";
import { directionWord } from "../rows/row-words";
import type { ScorecardRow } from "../rows/rows";

/** Columns that the figures of one period take, from 0. */
export interface PeriodColumns {
  readonly target: number;
  readonly actual: number;
  readonly attainment: number;
  readonly score: number;
}

/**
 * Target, actual, attainment and score of each KPI in one period, by the rules that stand on the
 * scorecard sheet: 100 × attainment within floor and cap. One formula a column where all are scored alike.
 */
export function putPeriodScores(
  grid: CellGrid,
  parts: ScorecardParts,
  rows: readonly ScorecardRow[],
  at: { readonly first: number; readonly direction: number } & PeriodColumns,
  bounds: Bounds & {
    /** Where the targets of periods stand for which actuals do not count yet. */
    readonly ofTarget?: Bounds;
  }
): void {
  const { first } = at;
  const last = first + rows.length - 1;
  rows.forEach((row, i) => {
    const mapping = parts.mappingOf(row);
    grid.formula(first + i, at.target, targetFormula(parts, row, bounds.ofTarget ?? bounds));
    grid.formula(first + i, at.actual, actualFormula(row, mapping, parts.book, bounds));
  });
  const plain = rows.every(({ method }) => method === "attainment");
  const spans = plain
    ? [{ from: first, to: last }]
    : rows.map((_, i) => ({ from: first + i, to: first + i }));
  for (const { from, to } of spans) {
    const of = (column: number): string =>
      from === to ? cell(from, column) : range(from, column, to, column);
    const item = rows[from - first];
    grid.formula(
      from,
      at.attainment,
      attainmentFormula(parts, item, of(at.actual), of(at.target), of(at.direction)),
      {
        rows: to - from + 1,
        columns: 1,
      }
    );
  }
  const attained = range(first, at.attainment, last, at.attainment);
  const [floor, cap] = [parts.named("ScoreFloor"), parts.named("ScoreCap")];
  const limited = `IF((${cap}<>"")*(${attained}>${cap}),${cap},IF((${floor}<>"")*(${attained}<${floor}),${floor},${attained}))`;
  grid.formula(first, at.score, `IF(${attained}="","",100*${limited})`, { rows: rows.length, columns: 1 });
}

/** A target in the data is that of the period; any other, or one typed over it, is the one on the scorecard. */
function targetFormula(parts: ScorecardParts, row: ScorecardRow, bounds: Bounds): string {
  const inData = parts.mappingOf(row).target;
  const followsData = row.target === null && row.relativeTarget === undefined && row.method !== "range";
  if (inData && followsData && !parts.typedTarget(row.kpi.id)) return guarded(inData, parts.book, bounds);
  const target = parts.cell(row.kpi.id, "target");
  return `IF(${target}="","",${target})`;
}

/** A KPI's attainment, by its own method and the rules on the scorecard sheet. */
export function attainmentFormula(
  parts: ScorecardParts,
  row: ScorecardRow,
  actual: string,
  target: string,
  direction: string
): string {
  if (row.method === "range") {
    // The upper bound stands right of the lower one.
    return `KPI.RANGEATTAINMENT(${actual},${target},${parts.cell(row.kpi.id, "target", 1)})`;
  }
  if (row.method === "progress")
    return `KPI.PROGRESS(${actual},${parts.cell(row.kpi.id, "actual", -1)},${target})`;
  return `KPI.ATTAINMENT(${actual},${target},${direction},"","",${parts.named("LowerConvention")},${parts.named("ZeroTarget")})`;
}

/** The words for the directions, which the functions read. */
export const putDirections = (
  grid: CellGrid,
  parts: ScorecardParts,
  rows: readonly ScorecardRow[],
  first: number,
  column: number
): void => rows.forEach((row, i) => grid.put(first + i, column, directionWord(row.kpi, parts.words)));
