import { absoluteCell } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { putPeriodScores } from "../compare/kpi-scores";
import type { ScorecardParts } from "../life/parts";
import { monthsOf, periodLabelFormula } from "../periods";
import type { ScorecardRow } from "../rows/rows";
import { runRateCells, type CalculationArea } from "./run-rate-cells";

/**
 * The periods of the year that holds the selected one, side by side: target, actual, attainment and score of each
 * KPI. Those after the selected one are still to come and have no actual, but may well have a target: a plan
 * is made for the whole year.
 *
 * @returns the cells with the first days of the periods that count; "" in those still to come
 */
export function putYear(
  grid: CellGrid,
  parts: ScorecardParts,
  rows: readonly ScorecardRow[],
  area: CalculationArea
): readonly string[] {
  const { model, say, words } = parts;
  const { grain } = model.request;
  const months = monthsOf[grain];
  const { header, first } = runRateCells;
  const days = header - 2;
  const selected = parts.named("PeriodStart");
  const january = `DATE(YEAR(${selected}),1,1)`;
  const starts = Array.from({ length: area.count }, (_, n) => {
    const left = area.period(n);
    const [start, end, plannedStart, plannedEnd] = [0, 1, 2, 3].map((i) => absoluteCell(days, left + i));
    grid.formula(days, left, `IF(${plannedStart}="","",IF(${plannedStart}>${selected},"",${plannedStart}))`);
    grid.formula(days, left + 1, `IF(${start}="","",EDATE(${start},${months}))`);
    grid.formula(days, left + 2, `IF(${selected}="","",EDATE(${january},${n * months}))`);
    grid.formula(days, left + 3, `IF(${plannedStart}="","",EDATE(${plannedStart},${months}))`);
    grid.formula(
      header - 1,
      left,
      `IF(${plannedStart}="","",${periodLabelFormula(plannedStart, grain, model.locale)})`
    );
    (["target", "actual", "attainment", "score"] as const).forEach((key, i) =>
      grid.put(header, left + i, words(key))
    );
    putPeriodScores(
      grid,
      parts,
      rows,
      { first, direction: 1, target: left, actual: left + 1, attainment: left + 2, score: left + 3 },
      { start, end, ofTarget: { start: plannedStart, end: plannedEnd } }
    );
    return start;
  });
  grid.formula(days, area.best, `IF(${selected}="","",${january})`);
  grid.formula(days, area.best + 1, `IF(${selected}="","",EDATE(${selected},${months}))`);
  grid.put(header - 1, area.best, say("yearToDate"));
  grid.put(header, area.best, say("bestScore"));
  grid.put(header, area.best + 1, say("scored"));
  return starts;
}
