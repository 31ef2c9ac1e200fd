import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import type { ChartPlan } from "../../plan/plan";
import { fromOutside, type Places } from "../sheet/places";
import type { Words } from "../words";
import type { LostPoints } from "./lost-points";

/** Bars that can still be told apart. */
const most = 20;
/** Where the axis ends; what is beyond is cut. */
const end = 1.3;
/** Thickness of the mark at the target, as a share of it. */
const mark = 0.006;

export const bulletWidth = 8;

/**
 * Bullet bars of attainment: a dark bar on the zones of red, amber and green, and a mark at the target.
 * All KPIs in the order of the scorecard, or, of more than fit, those furthest from their target.
 * The first stands in the last row, since a bar chart begins at the bottom.
 */
export function putBullet(
  grid: CellGrid,
  at: { readonly top: number; readonly left: number },
  list: LostPoints,
  places: Places,
  words: Words
): { readonly source: string; readonly last: number } {
  const { top, left } = at;
  const count = Math.min(list.count, most);
  const green = fromOutside(places, places.policies.green);
  const amber = fromOutside(places, places.policies.amber);
  const headers = [
    "redZone",
    "amberZone",
    "greenZone",
    "target",
    "amberZone",
    "greenZone",
    "actual",
  ] as const;
  headers.forEach((key, i) => grid.put(top, left + 1 + i, words(key)));
  const zones = [
    `MIN(${amber},1)`,
    `MAX(0,MIN(${green},1)-MIN(${amber},1))`,
    `1-MIN(${green},1)`,
    `${mark}`,
    `MAX(0,MIN(${green},${end})-1)`,
    `MAX(0,${end}-${mark}-MAX(1,${green}))`,
  ];
  for (let n = 1; n <= count; n++) {
    const row = top + 1 + count - n;
    const keys = list.attainmentKeys;
    const index = list.count <= most ? `${n}` : `MATCH(SMALL(${keys},${n}),${keys},0)`;
    const value = `INDEX(${list.attainments},${index})`;
    const name = `INDEX(${list.names},${index})`;
    const own = cell(row, left + 7);
    grid.formula(row, left, list.count <= most ? name : `IFERROR(${name},"")`);
    zones.forEach((zone, i) => grid.formula(row, left + 1 + i, zone));
    grid.formula(row, left + 7, `IFERROR(IF(ISNUMBER(${value}),MAX(0,MIN(${value},${end})),NA()),NA())`);
    grid.style({ numberFormat: "0.0%" }, own);
  }
  const last = top + count;
  grid.style({ numberFormat: "0.0%" }, range(top + 1, left + 1, last, left + 7));
  return { source: range(top, left, last, left + 7), last };
}

/** Greys, darker where it is worse: they tell the zones apart in print, too. */
const zone = { red: "#C8C8C8", amber: "#DCDCDC", green: "#EDEDED" } as const;

export const bulletChart = (plan: Pick<ChartPlan, "name" | "source" | "title" | "position">): ChartPlan => ({
  ...plan,
  type: "BarStacked",
  titleSize: 11,
  titleColor: colors.ink,
  series: [
    ...[zone.red, zone.amber, zone.green, colors.ink, zone.amber, zone.green].map((color) => ({ color })),
    {
      type: "BarClustered",
      secondaryAxis: true,
      color: colors.actual,
      gapWidth: 70,
      dataLabels: { numberFormat: "0.0%", position: "InsideBase", color: "#FFFFFF", size: 8 },
    },
  ],
  valueAxis: { min: 0, max: end, majorUnit: 0.2, numberFormat: "0%", gridlines: false },
  secondaryAxis: { min: 0, max: end, visible: false },
  categoryAxis: { size: 8, tickLabelSpacing: 1 },
  legend: "None",
  gapWidth: 30,
  overlap: 100,
});

/** How many reach their target, over the list's attainments. */
export const reachedFormula = (list: LostPoints): string => `COUNTIF(${list.attainments},">="&1-10^-9)`;

export const lowestName = (list: LostPoints): string =>
  `INDEX(${list.names},MATCH(MIN(${list.attainments}),${list.attainments},0))`;
