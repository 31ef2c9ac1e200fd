import { absoluteRange, cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import { rollupCodes } from "../rows/hierarchy";
import { kpiCells, scoreCells } from "./body-cells";
import { calculationColumns, type PlacedGroup, type Places } from "./places";

/**
 * A hierarchy by code: beside the rows their codes, and the value of each from one call over the
 * whole body. Headings show theirs as their score.
 */
export function putRollup(grid: CellGrid, places: Places): void {
  const { first, last, policies } = places;
  const code = places.columns.calculation + calculationColumns.rollupCode;
  const value = places.columns.calculation + calculationColumns.rollup;
  for (const { heading, group, rows } of places.groups) {
    if (heading !== undefined) grid.put(heading, code, group.code);
    const codes = rollupCodes(
      group.code,
      rows.map(({ item }) => item.code)
    );
    rows.forEach(({ row }, i) => grid.put(row, code, codes[i]));
  }
  const scores = scoreCells(places);
  const codes = absoluteRange(first, code, last, code);
  grid.formula(
    first,
    value,
    `IF(COUNT(${scores})=0,"",KPI.ROLLUP(${codes},${scores},${kpiCells(places, "weight")},${policies.missing}))`,
    { rows: last - first + 1, columns: 1 }
  );
  grid.style({ color: colors.secondary, horizontal: "Left" }, range(first, code, last, code));
  grid.style(
    { color: colors.secondary, horizontal: "Right", numberFormat: "0.0" },
    range(first, value, last, value)
  );
}

/** The value of a group: the weighted mean of all scored KPIs at or below it. */
export const rollupOf = (places: Places, group: PlacedGroup): string =>
  cell(group.heading!, places.columns.calculation + calculationColumns.rollup);
