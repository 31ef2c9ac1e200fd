import { absoluteRange, cell } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { atRow } from "../diagrams/kpi-lookup";
import type { Places } from "../sheet/places";
import type { Words } from "../words";

/** Name, attainment and points lost of every KPI, in the order of the scorecard: what the charts rank. */
export interface LostPoints {
  readonly names: string;
  readonly attainments: string;
  readonly lost: string;
  /** The same, all different, so that each rank has one row. */
  readonly keys: string;
  /** Attainments, all different, for ranking. */
  readonly attainmentKeys: string;
  readonly count: number;
  readonly last: number;
}

export const lostPointsWidth = 5;

/**
 * Lists the KPIs of a scorecard with the points that each takes from 100: its effective weight times
 * what is missing from its score; below zero where it adds some, "" without a score.
 */
export function putLostPoints(
  grid: CellGrid,
  places: Places,
  at: { readonly top: number; readonly left: number },
  words: Words
): LostPoints {
  const { top, left } = at;
  const rows = places.groups.flatMap((group) => group.rows);
  (["kpi", "attainment", "lostPoints", "sortKey", "sortKey"] as const).forEach((key, i) =>
    grid.put(top, left + i, words(key))
  );
  rows.forEach(({ row }, i) => {
    const own = top + 1 + i;
    const there = (key: "kpi" | "attainment" | "effectiveWeight" | "points"): string =>
      atRow(places, key, row);
    const lost = cell(own, left + 2);
    grid.formula(own, left, there("kpi"));
    grid.formula(own, left + 1, there("attainment"));
    grid.formula(
      own,
      left + 2,
      `IF(ISNUMBER(${there("points")}),100*${there("effectiveWeight")}-${there("points")},"")`
    );
    grid.formula(own, left + 3, `IF(${lost}="","",${lost}-ROW()/10^9)`);
    const attainment = cell(own, left + 1);
    grid.formula(own, left + 4, `IF(ISNUMBER(${attainment}),${attainment}+ROW()/10^9,"")`);
  });
  const last = top + rows.length;
  const column = (offset: number): string => absoluteRange(top + 1, left + offset, last, left + offset);
  return {
    names: column(0),
    attainments: column(1),
    lost: column(2),
    keys: column(3),
    attainmentKeys: column(4),
    count: rows.length,
    last,
  };
}

/** Row of the n-th largest loss within the list. */
export const rankOf = ({ keys }: LostPoints, n: number | string): string =>
  `MATCH(LARGE(${keys},${n}),${keys},0)`;
