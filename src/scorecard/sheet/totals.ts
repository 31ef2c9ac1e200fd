import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, styles } from "../../plan/palette";
import type { ConditionalFormatPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import type { Words } from "../words";
import type { ColumnKey } from "./columns";
import type { Places } from "./places";
import { weightFormat } from "./weight-format";
import { allCells, headingCells, kpiCells, scoreCells } from "./body-cells";

/** The total at the end, and the check that weights add up. */
export function putTotals(grid: CellGrid, places: Places, words: Words): ConditionalFormatPlan[] {
  const { columns, total, policies } = places;
  const at = (key: ColumnKey): number => columns.at(key);
  const [scores, weights] = places.weighted
    ? [headingCells(places, "score"), headingCells(places, "weight")]
    : [scoreCells(places), kpiCells(places, "weight")];
  const none = `COUNT(${scoreCells(places)})=0`;
  grid.put(total, at("kpi"), words("total"));
  grid.formula(total, at("weight"), sumOfWeights(places));
  grid.formula(total, at("score"), `IF(${none},"",KPI.WEIGHTED(${scores},${weights},${policies.missing}))`);
  for (const key of ["effectiveWeight", "points"] as const)
    grid.formula(total, at(key), `IF(${none},"",${kpiSum(places, key)})`);
  grid.style(styles.total, range(total, 0, total, columns.last));
  grid.style(
    { numberFormat: weightFormat(places.groups.map(({ group }) => group)) },
    cell(total, at("weight"))
  );
  grid.style({ numberFormat: "0.0%" }, cell(total, at("effectiveWeight")));
  grid.style({ numberFormat: "0.0" }, cell(total, at("score")), cell(total, at("points")));
  return putCheck(grid, places, words);
}

/** The KPI rows of a column, headings left out. */
const kpiSum = (places: Places, key: ColumnKey): string =>
  places.headed
    ? `SUMIFS(${allCells(places, key)},${allCells(places, "unit")},"<>")`
    : `SUM(${allCells(places, key)})`;

const sumOfWeights = (places: Places): string =>
  places.weighted
    ? places.groups.map((group) => cell(group.heading!, places.columns.at("weight"))).join("+")
    : kpiSum(places, "weight");

/** The residual to 100 % in total, and of each group that carries a weight: red when it is not zero. */
function putCheck(grid: CellGrid, places: Places, words: Words): ConditionalFormatPlan[] {
  const { columns, check } = places;
  const weight = columns.at("weight");
  grid.put(check, columns.at("kpi"), words("residual"));
  grid.formula(check, weight, `ROUND(1-(${cell(places.total, weight)}),9)`);
  if (places.weighted) {
    places.groups.forEach((group, i) => {
      grid.put(check + 1 + i, columns.at("kpi"), words("residualOf", { group: group.group.name }));
      const own = range(group.first, weight, group.last, weight);
      grid.formula(check + 1 + i, weight, `ROUND(${cell(group.heading!, weight)}-SUM(${own}),9)`);
    });
  }
  const last = check + (places.weighted ? places.groups.length : 0);
  const residuals = range(check, weight, last, weight);
  grid.formula(
    check,
    columns.at("target"),
    `IF(SUMPRODUCT(--(ABS(${residuals})>0.000001))=0,${textLiteral(words("weightsAddUp"))},${textLiteral(words("weightsDoNot"))})`
  );
  grid.style({ color: colors.secondary }, range(check, columns.at("kpi"), last, columns.at("target")));
  grid.style({ numberFormat: "0.0%;-0.0%;0.0%", horizontal: "Right" }, residuals);
  grid.style({ size: 9, horizontal: "Left", indent: 1 }, cell(check, columns.at("target")));
  const red = { color: colors.red, bold: true };
  const first = `$${cell(check, weight).replace(/\d+$/, "")}${check + 1}`;
  return [{ address: residuals, rule: { kind: "formula", formula: `=ABS(${first})>0.000001` }, style: red }];
}
