import { absoluteRange } from "../../plan/addresses";
import type { ColumnKey } from "./columns";
import { calculationColumns, type Places } from "./places";

/** The KPI rows of a column over the whole body: group headings have no unit, and count as blank. */
export function kpiCells(places: Places, key: ColumnKey): string {
  const cells = absoluteRange(places.first, places.columns.at(key), places.last, places.columns.at(key));
  const unit = absoluteRange(places.first, places.columns.at("unit"), places.last, places.columns.at("unit"));
  return places.headed ? `IF(${unit}="","",${cells})` : cells;
}

/**
 * The scores of all KPIs over the whole body. Where there are headings, a copy without them in
 * the calculation area: read past the headings, totals would wait for the groups' own scores.
 */
export function scoreCells(places: Places): string {
  const column = places.headed
    ? places.columns.calculation + calculationColumns.score
    : places.columns.at("score");
  return absoluteRange(places.first, column, places.last, column);
}

/** The headings of a column over the whole body: KPI rows count as blank. */
export function headingCells(places: Places, key: ColumnKey): string {
  const cells = absoluteRange(places.first, places.columns.at(key), places.last, places.columns.at(key));
  const unit = absoluteRange(places.first, places.columns.at("unit"), places.last, places.columns.at("unit"));
  return `IF(${unit}="",${cells},"")`;
}

export const allCells = (places: Places, key: ColumnKey): string =>
  absoluteRange(places.first, places.columns.at(key), places.last, places.columns.at(key));
