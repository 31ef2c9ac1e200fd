import { RunningSum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";

/** A product in the base period (0) and now (1). A new product has no price or volume 0, a lost one no price or volume 1. */
export interface PriceVolumeMixRow {
  readonly price0: number | null;
  readonly volume0: number | null;
  readonly price1: number | null;
  readonly volume1: number | null;
}

/** Effects in currency. Of a new or lost product the whole change is `newOrLost`, and the other effects are 0. */
export interface PriceVolumeMix {
  readonly price: number;
  readonly volume: number;
  readonly mix: number;
  readonly newOrLost: number;
  readonly total: number;
}

/**
 * Price, volume and mix effects over several products.
 *
 * Definition: with totals Q0 and Q1 over the products of both periods: price (p1 − p0) q1; volume (Q1 q0/Q0 − q0) p0;
 * mix (q1 − Q1 q0/Q0) p0; they add up to p1 q1 − p0 q0. New and lost products stand apart with their whole revenue.
 * Errors: no-data; zero-division when Q0 is 0 with products in both periods; domain beyond the range of a double.
 * Source: price, volume and mix variance as in freemathhelp.com's worked example.
 *
 * @example priceVolumeMix([{ price0: 1.2, volume0: 50, price1: 1.1, volume1: 60 }, { price0: 0.8, volume0: 40, price1: 1, volume1: 50 }])
 *   // totals: price 4, volume 20.44, mix -0.44, total 24
 */
export function priceVolumeMix(
  rows: readonly PriceVolumeMixRow[]
): Outcome<{ readonly rows: PriceVolumeMix[]; readonly totals: PriceVolumeMix }> {
  if (rows.length === 0) return fail("no-data", { argument: "rows" });
  const all0 = new RunningSum();
  const all1 = new RunningSum();
  let kept = 0;
  for (const row of rows) {
    if (!inBoth(row)) continue;
    kept++;
    all0.add(row.volume0);
    all1.add(row.volume1);
  }
  if (kept > 0 && all0.value === 0) return fail("zero-division", { argument: "volume0" });
  const factor = kept > 0 ? all1.value / all0.value : 0;
  const effects = rows.map((row) => effectsOf(row, factor));
  const totalOf = (key: keyof PriceVolumeMix): number => {
    const total = new RunningSum();
    for (const row of effects) total.add(row[key]);
    return total.value + 0;
  };
  const totals = {
    price: totalOf("price"),
    volume: totalOf("volume"),
    mix: totalOf("mix"),
    newOrLost: totalOf("newOrLost"),
    total: totalOf("total"),
  };
  return Number.isFinite(totals.total)
    ? ok({ rows: effects, totals })
    : fail("domain", { argument: "result", problem: "overflow" });
}

type FullRow = { readonly [K in keyof PriceVolumeMixRow]: number };

const inBoth = (row: PriceVolumeMixRow): row is FullRow =>
  row.price0 !== null && row.volume0 !== null && row.price1 !== null && row.volume1 !== null;

function effectsOf(row: PriceVolumeMixRow, factor: number): PriceVolumeMix {
  if (!inBoth(row)) {
    const total = (row.price1 ?? 0) * (row.volume1 ?? 0) - (row.price0 ?? 0) * (row.volume0 ?? 0) + 0;
    return { price: 0, volume: 0, mix: 0, newOrLost: total, total };
  }
  const { price0, volume0, price1, volume1 } = row;
  return {
    price: (price1 - price0) * volume1 + 0,
    volume: (factor * volume0 - volume0) * price0 + 0,
    mix: (volume1 - factor * volume0) * price0 + 0,
    newOrLost: 0,
    total: price1 * volume1 - price0 * volume0 + 0,
  };
}
