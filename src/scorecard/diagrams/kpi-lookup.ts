import { absoluteRange } from "../../plan/addresses";
import type { ConditionalFormatPlan } from "../../plan/plan";
import { colors } from "../../plan/palette";
import type { ColumnKey } from "../sheet/columns";
import { fromOutside, type Places } from "../sheet/places";
import { statusWords } from "../sheet/status-words";
import type { Words } from "../words";

const column = (places: Places, key: ColumnKey): string =>
  fromOutside(
    places,
    absoluteRange(places.first, places.columns.at(key), places.last, places.columns.at(key))
  );

/** A column's cell in the row of the KPI whose name stands in a cell. A group may be called like one of its KPIs: it has no unit. */
const found = (places: Places, key: ColumnKey, name: string): string =>
  `LOOKUP(2,1/((${column(places, "kpi")}=${name})*(${column(places, "unit")}<>"")),${column(places, key)})`;

/** A column of the scorecard at the KPI whose name stands in a cell; "" for a name that is not there. */
export const ofKpi = (places: Places, key: ColumnKey, name: string): string =>
  `IFERROR(${found(places, key, name)},"")`;

/**
 * A column of the scorecard in one of its rows. Named within the whole column: a single cell that a
 * formula above has spilled into is not known to depend on that formula everywhere.
 */
export const atRow = (places: Places, key: ColumnKey, row: number): string =>
  `INDEX(${column(places, key)},${row - places.first + 1})`;

/** The points that the KPI in a cell takes from 100; "" without a score. */
export const lostOfKpi = (places: Places, name: string): string =>
  `IFERROR(100*${found(places, "effectiveWeight", name)}-${found(places, "points", name)},"")`;

/** The names of all KPIs of the scorecard, as the source of a list; group headings stand among them. */
export const kpiNames = (places: Places): string => `=${column(places, "kpi")}`;

/** Rows of a table that grows whose status is coloured: more than it will ever have. */
export const colouredRows = 1000;

/** The colours of a column of status words, from its first cell on: the same three on all sheets. */
export function statusColumnFormats(address: string, anchor: string, words: Words): ConditionalFormatPlan[] {
  const light = statusWords(words);
  return (["green", "amber", "red"] as const).map((key) => ({
    address,
    rule: { kind: "formula", formula: `=${anchor}="${light[key]}"` },
    style: { color: colors[key], fill: colors[`${key}Fill`] },
  }));
}
