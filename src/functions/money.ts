/** Money and where it comes from. */
import * as core from "../core";
import { mapped } from "./calculations/mapped";
import { evaluate } from "./evaluate";
import { ROI, PARETO, PRICEVOLUME } from "./registry/money";

/**
 * Return on investment: gain less cost, divided by cost.
 *
 * @customfunction ROI
 * @param gain What the investment brought in.
 * @param cost What it cost.
 * @example =KPI.ROI(130,100) // 0.3
 */
export function roi(gain: any[][], cost: any[][]): any[][] {
  return evaluate(ROI, [gain, cost], core.roi);
}

/**
 * Values ranked, largest first: rank, value, share and cumulative share.
 *
 * @customfunction PARETO
 * @param values Values, one row or one column. Blanks are left out.
 * @example =KPI.PARETO({20,80}) // 1, 80, 0.8, 0.8; 2, 20, 0.2, 1
 */
export function pareto(values: any[][]): any[][] {
  return evaluate(PARETO, [values], (values) =>
    mapped(core.pareto(values), (items) =>
      items.map(({ value, share, cumulative }, i) => [i + 1, value, share, cumulative])
    )
  );
}

/**
 * Change of revenue split into price effect and volume effect.
 *
 * @customfunction PRICEVOLUME
 * @param price0 Price before, or planned.
 * @param volume0 Volume before, or planned.
 * @param price1 Price now.
 * @param volume1 Volume now.
 * @example =KPI.PRICEVOLUME(10,100,9,90) // -90, -100
 */
export function priceVolume(price0: any[][], volume0: any[][], price1: any[][], volume1: any[][]): any[][] {
  return evaluate(PRICEVOLUME, [price0, volume0, price1, volume1], (price0, volume0, price1, volume1) =>
    mapped(core.priceVolume(price0, volume0, price1, volume1), ({ price, volume }) => [price, volume])
  );
}
