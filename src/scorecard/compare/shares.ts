import { absoluteCell, absoluteRange, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { styles } from "../../plan/palette";
import type { RowGroup } from "../rows/rows";
import type { ScorecardParts } from "../life/parts";
import { compareColumns as c } from "./compare-columns";

/** True where groups carry weights of their own, as the scorecard reckons with them. */
const isWeighted = ({ groups }: ScorecardParts): boolean =>
  groups.length > 1 && groups.some(({ weight }) => weight !== undefined);

/** The cell with a group's weight on the scorecard, or the weight itself where its heading is gone. */
function groupWeight({ model, at }: ScorecardParts, group: RowGroup): string {
  const standing = model.layout.groups.find(({ code }) => code === group.code);
  return standing ? at(standing.weight) : String(group.weight ?? 0);
}

/**
 * The weight of each KPI in the whole, as its scorecard has it. Where groups carry weights it is the KPI's part
 * of its group times the group's: the two differ from the KPI's own weight where somebody changed only one of them.
 */
export function putWeights(grid: CellGrid, parts: ScorecardParts, first: number): void {
  const weighted = isWeighted(parts);
  let row = first;
  for (const group of parts.groups) {
    const weights = group.rows.map(({ kpi }) => parts.cell(kpi.id, "weight"));
    const sum = `SUM(${weights.join(",")})`;
    for (const weight of weights)
      grid.formula(
        row++,
        c.weight,
        weighted ? `IF(${sum}=0,0,${weight}/${sum}*${groupWeight(parts, group)})` : weight
      );
  }
}

/**
 * The effective weights of both periods, by the scorecard's own policy: where groups carry weights,
 * missing KPIs are rescaled inside their group first, then groups without any score among the groups.
 *
 * @returns the last row that was used
 */
export function putShares(
  grid: CellGrid,
  parts: ScorecardParts,
  at: { readonly first: number; readonly helper: number }
): { readonly last: number } {
  const { groups } = parts;
  const { first, helper } = at;
  const policy = parts.named("MissingPolicy");
  const count = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (!isWeighted(parts)) {
    const weights = absoluteRange(first, c.weight, first + count - 1, c.weight);
    for (const n of [0, 1] as const) {
      const scores = absoluteRange(first, c[`score${n}`], first + count - 1, c[`score${n}`]);
      grid.formula(
        first,
        c[`share${n}`],
        `IF(COUNT(${scores})=0,"",KPI.EFFECTIVEWEIGHT(${scores},${weights},${policy}))`,
        {
          rows: count,
          columns: 1,
        }
      );
    }
    return { last: first + count };
  }
  // A row a group below the figures: its weight, how many of its KPIs are scored, and its share of the whole.
  const heads = ["group", "weight", "scoredKpis0", "scoredKpis1", "share0", "share1"] as const;
  heads.forEach((key, i) => grid.put(helper, i, parts.say(key)));
  grid.style(styles.header, range(helper, 0, helper, heads.length - 1));
  grid.style({ horizontal: "Right" }, range(helper, 1, helper, heads.length - 1));
  const [top, bottom] = [helper + 1, helper + groups.length];
  let row = first;
  groups.forEach((group, g) => {
    const [from, to] = [row, row + group.rows.length - 1];
    row = to + 1;
    grid.put(top + g, 0, group.name);
    grid.formula(top + g, 1, groupWeight(parts, group));
    for (const n of [0, 1] as const) {
      const scores = range(from, c[`score${n}`], to, c[`score${n}`]);
      grid.formula(top + g, 2 + n, `IF(COUNT(${scores})=0,"",COUNT(${scores}))`);
      const own = `KPI.EFFECTIVEWEIGHT(${scores},${range(from, c.weight, to, c.weight)},${policy})`;
      const share = absoluteCell(top + g, 4 + n);
      grid.formula(from, c[`share${n}`], `IF(${share}="","",IF(${scores}="","",${own}*${share}))`, {
        rows: group.rows.length,
        columns: 1,
      });
    }
  });
  for (const n of [0, 1] as const) {
    const counted = absoluteRange(top, 2 + n, bottom, 2 + n);
    const all = `KPI.EFFECTIVEWEIGHT(${counted},${absoluteRange(top, 1, bottom, 1)},${policy})`;
    groups.forEach((_, g) =>
      grid.formula(top + g, 4 + n, `IF(${cell(top + g, 2 + n)}="","",INDEX(${all},${g + 1}))`)
    );
  }
  grid.style({ numberFormat: "0.0%" }, range(top, 1, bottom, 1), range(top, 4, bottom, 5));
  grid.style({ numberFormat: "0" }, range(top, 2, bottom, 3));
  return { last: bottom };
}
