import { absoluteCell, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import type { ChartPlan } from "../../plan/plan";
import type { Words } from "../words";
import { rankOf, type LostPoints } from "./lost-points";

/** Columns that a name still fits under. */
const most = 6;

export const paretoWidth = 4;

/**
 * The KPIs that lose points, largest loss first, and which share of all losses they make up together.
 *
 * @returns the chart's rectangle, and the cells with the cumulative shares
 */
export function putPareto(
  grid: CellGrid,
  at: { readonly top: number; readonly left: number },
  list: LostPoints,
  words: Words
): { readonly source: string; readonly shares: string; readonly last: number } {
  const { top, left } = at;
  const count = Math.min(list.count, most);
  (["lostPoints", "cumulative", "eighty"] as const).forEach((key, i) =>
    grid.put(top, left + 1 + i, words(key))
  );
  const all = `SUMIF(${list.lost},">0")`;
  for (let n = 1; n <= count; n++) {
    const row = top + n;
    const rank = rankOf(list, n);
    const lost = cell(row, left + 1);
    const isThere = `COUNTIF(${list.lost},">0")>=${n}`;
    grid.formula(row, left, `IF(${isThere},INDEX(${list.names},${rank}),"")`);
    grid.formula(row, left + 1, `IF(${isThere},INDEX(${list.lost},${rank}),0)`);
    grid.formula(row, left + 2, `IF(${isThere},SUM(${absoluteCell(top + 1, left + 1)}:${lost})/${all},NA())`);
    grid.formula(row, left + 3, `IF(${isThere},0.8,NA())`);
  }
  const last = top + count;
  grid.style({ numberFormat: "0.0" }, range(top + 1, left + 1, last, left + 1));
  grid.style({ numberFormat: "0%" }, range(top + 1, left + 2, last, left + 3));
  return {
    source: range(top, left, last, left + 3),
    shares: range(top + 1, left + 2, last, left + 2),
    last,
  };
}

/** Columns of the losses, a line of the cumulative share on the second axis, and the line at 80 %. */
export const paretoChart = (plan: Pick<ChartPlan, "name" | "source" | "title" | "position">): ChartPlan => ({
  ...plan,
  type: "ColumnClustered",
  titleSize: 11,
  titleColor: colors.ink,
  series: [
    { color: colors.actual, dataLabels: { numberFormat: "0.0;;;", position: "InsideEnd", color: "#FFFFFF" } },
    {
      type: "LineMarkers",
      secondaryAxis: true,
      color: colors.accent,
      lineStyle: "Continuous",
      weight: 1.75,
      marker: "Circle",
      markerSize: 5,
    },
    {
      type: "Line",
      secondaryAxis: true,
      color: colors.reference,
      lineStyle: "Dash",
      weight: 1,
      marker: "None",
    },
  ],
  valueAxis: { min: 0, gridlines: false, visible: false },
  secondaryAxis: { min: 0, max: 1, majorUnit: 0.2, numberFormat: "0%" },
  categoryAxis: { size: 8 },
  legend: "Bottom",
  gapWidth: 60,
});
