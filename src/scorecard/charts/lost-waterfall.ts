import { absoluteCell } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { textLiteral } from "../../plan/references";
import type { Words } from "../words";
import { rankOf, type LostPoints } from "./lost-points";
import { changeText, putWaterfall, waterfallWidth, type WaterfallStep } from "./waterfall";

/** KPIs that stand by themselves; what is beyond is one step. */
const most = 8;

export const lostWaterfallWidth = waterfallWidth;

/**
 * How the points that are missing from 100 add up: the KPIs by the points they lose, largest first,
 * those that add some last, and the sum right after them, so that KPIs without a score leave no gap.
 */
export function putLostWaterfall(
  grid: CellGrid,
  at: { readonly top: number; readonly left: number },
  list: LostPoints,
  total: string,
  words: Words
): { readonly source: string; readonly last: number } {
  const { top, left } = at;
  grid.put(top, left, words("scoredCount"));
  grid.formula(top, left + 1, `COUNT(${list.lost})`);
  grid.put(top, left + 2, words("shownCount"));
  grid.formula(top, left + 3, `MIN(${absoluteCell(top, left + 1)},${most})`);
  const [scored, shown] = [absoluteCell(top, left + 1), absoluteCell(top, left + 3)];
  const more = `(${scored}>${shown})`;
  const places = Math.min(list.count, most) + (list.count > most ? 1 : 0) + 1;
  const sum = `IF(ISNUMBER(${total}),100-${total},"")`;
  const steps = Array.from({ length: places }, (_, i): WaterfallStep => {
    const n = i + 1;
    const value = absoluteCell(top + 2 + i, left);
    const others = i === 0 ? sum : `100-${total}-${absoluteCell(top + 1 + i, left + 2)}`;
    const isKpi = `${n}<=${shown}`;
    const isOther = `(${n}=${shown}+1)*${more}`;
    const isTotal = `${n}=${shown}+1+${more}`;
    const name = `INDEX(${list.names},${rankOf(list, n)})&${changeText(value)}`;
    return {
      label: `IF(${isKpi},${name},IF(${isOther},${textLiteral(words("otherKpis"))}&${changeText(value)},IF(${isTotal},${textLiteral(words("lostPoints"))},"")))`,
      value: `IF(${isKpi},INDEX(${list.lost},${rankOf(list, n)}),IF(${isOther},${others},IF(${isTotal},${sum},"")))`,
      isTotal,
    };
  });
  return putWaterfall(grid, { top: top + 1, left }, steps, {
    value: words("stepValue"),
    isTotal: words("isTotal"),
    running: words("runningTotal"),
    total: words("lostPoints"),
    gain: words("lostPoints"),
    loss: words("gained"),
  });
}
