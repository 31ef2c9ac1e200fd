import { absoluteCell, absoluteRange, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import type { ScorecardParts } from "../life/parts";

/**
 * The total score of each period below its KPIs' scores, by the scorecard's own weights and policy: where
 * groups carry weights, the groups' scores first, in rows of their own.
 */
export function putPeriodTotals(
  grid: CellGrid,
  parts: ScorecardParts,
  at: { readonly first: number; readonly last: number; readonly columns: readonly number[] }
): { readonly cells: readonly string[]; readonly last: number } {
  const { groups, model } = parts;
  const policy = parts.named("MissingPolicy");
  const weighted = groups.length > 1 && groups.some(({ weight }) => weight !== undefined);
  // The weights stand in the gap left of the first period.
  const weightColumn = Math.min(...at.columns) - 4;
  const rows = groups.flatMap((group) => group.rows);
  rows.forEach((row, i) => grid.formula(at.first + i, weightColumn, parts.cell(row.kpi.id, "weight")));
  const top = at.last + 2;
  const bottom = top + groups.length - 1;
  if (weighted)
    groups.forEach((group, g) => {
      const standing = model.layout.groups.find(({ code }) => code === group.code);
      grid.formula(top + g, weightColumn, standing ? parts.at(standing.weight) : String(group.weight ?? 0));
    });
  const total = weighted ? bottom + 1 : at.last + 1;
  for (const column of at.columns) {
    let row = at.first;
    if (weighted)
      groups.forEach((group, g) => {
        const [from, to] = [row, row + group.rows.length - 1];
        row = to + 1;
        const scores = range(from, column, to, column);
        const weights = absoluteRange(from, weightColumn, to, weightColumn);
        grid.formula(
          top + g,
          column,
          `IF(COUNT(${scores})=0,"",KPI.WEIGHTED(${scores},${weights},${policy}))`
        );
      });
    const [from, to] = weighted ? [top, bottom] : [at.first, at.last];
    const scores = range(from, column, to, column);
    const weights = absoluteRange(from, weightColumn, to, weightColumn);
    grid.formula(total, column, `IF(COUNT(${scores})=0,"",KPI.WEIGHTED(${scores},${weights},${policy}))`);
  }
  grid.style({ numberFormat: "0.0%" }, range(at.first, weightColumn, total, weightColumn));
  return { cells: at.columns.map((column) => absoluteCell(total, column)), last: total };
}
