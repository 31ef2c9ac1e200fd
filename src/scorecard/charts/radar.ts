import { absoluteCell, absoluteRange, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import type { ChartPlan } from "../../plan/plan";
import { fromOutside, type Places } from "../sheet/places";
import type { Words } from "../words";

export const radarWidth = 3;

/** Fewer than three corners are no figure. */
export const hasRadar = (places: Places): boolean => radarGroups(places).length >= 3;

const radarGroups = (places: Places) =>
  places.groups.filter((group) => group.heading !== undefined && (group.group.level ?? 0) === 0);

/** The groups' scores and the full 100 beside them. */
export function putRadar(
  grid: CellGrid,
  places: Places,
  at: { readonly top: number; readonly left: number },
  words: Words
): { readonly source: string; readonly names: string; readonly scores: string; readonly last: number } {
  const { top, left } = at;
  grid.put(top, left + 1, words("score"));
  grid.put(top, left + 2, words("fullMarks"));
  const groups = radarGroups(places);
  groups.forEach(({ heading }, i) => {
    const score = fromOutside(places, absoluteCell(heading!, places.columns.at("score")));
    grid.formula(top + 1 + i, left, fromOutside(places, absoluteCell(heading!, places.columns.at("kpi"))));
    grid.formula(top + 1 + i, left + 1, `IF(ISNUMBER(${score}),${score},NA())`);
    grid.put(top + 1 + i, left + 2, 100);
  });
  const last = top + groups.length;
  grid.style({ numberFormat: "0.0" }, range(top + 1, left + 1, last, left + 1));
  return {
    source: range(top, left, last, left + 2),
    names: absoluteRange(top + 1, left, last, left),
    scores: absoluteRange(top + 1, left + 1, last, left + 1),
    last,
  };
}

export const radarChart = (plan: Pick<ChartPlan, "name" | "source" | "title" | "position">): ChartPlan => ({
  ...plan,
  type: "RadarMarkers",
  titleSize: 11,
  titleColor: colors.ink,
  series: [
    {
      color: colors.actual,
      lineStyle: "Continuous",
      weight: 2.25,
      marker: "Circle",
      markerSize: 6,
      dataLabels: { numberFormat: "0.0" },
    },
    { color: colors.reference, lineStyle: "Dash", weight: 1, marker: "None" },
  ],
  valueAxis: { min: 0, numberFormat: "0", visible: false },
  legend: "Bottom",
});
