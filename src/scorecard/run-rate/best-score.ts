import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { numberLiteral } from "../../plan/references";
import { attainmentFormula } from "../compare/kpi-scores";
import type { ScorecardParts } from "../life/parts";
import type { ScorecardRow } from "../rows/rows";
import { periodWidth, runRateCells, type CalculationArea } from "./run-rate-cells";
import { boundsOf } from "./verdict";

/**
 * The highest score that each KPI can have in a period: that of its best possible figure, or the cap where its
 * figure has no bound. A KPI that has had no score this year is left out, as the scorecard does. Right of it
 * stands 1 where a KPI has had one.
 */
export function putBestScores(
  grid: CellGrid,
  parts: ScorecardParts,
  rows: readonly ScorecardRow[],
  at: CalculationArea
): void {
  const cap = parts.named("ScoreCap");
  rows.forEach((item, i) => {
    const row = runRateCells.first + i;
    const columns = Array.from({ length: at.count }, (_, n) => at.period(n));
    const all = (offset: number): string => columns.map((column) => cell(row, column + offset)).join(",");
    const scored = cell(row, at.best + 1);
    grid.formula(row, at.best + 1, `IF(COUNT(${all(periodWidth - 1)})=0,0,1)`);
    const most = mostAttained(parts, item, { targets: all(0), direction: cell(row, 1) });
    // By the ratio convention less is better without an end: a figure of 0 has no attainment.
    const limited = most
      ? `IF(${cap}="",IFERROR(100*${most},""),100*MIN(${cap},IFERROR(${most},${cap})))`
      : `IF(${cap}="","",100*${cap})`;
    grid.formula(row, at.best, `IF(${scored}=0,"",${limited})`);
  });
}

/** The attainment of the best possible figure; undefined where there is no best. */
function mostAttained(
  parts: ScorecardParts,
  item: ScorecardRow,
  { targets, direction }: { readonly targets: string; readonly direction: string }
): string | undefined {
  if (item.method === "range") return "1";
  const { least, most } = boundsOf(item);
  const lower = item.kpi.direction === "lower";
  const best = lower ? least : most;
  // Of targets that change over the year the easiest: more than that is not possible in any period.
  return best === undefined
    ? undefined
    : attainmentFormula(parts, item, numberLiteral(best), `${lower ? "MAX" : "MIN"}(${targets})`, direction);
}

/** The highest total; "" where a KPI that counts has no highest score. */
export function highestFormula(total: string, last: number, { best }: CalculationArea): string {
  const column = (at: number): string => range(runRateCells.first, at, last, at);
  return `IF(COUNT(${column(best)})<SUM(${column(best + 1)}),"",${total})`;
}
