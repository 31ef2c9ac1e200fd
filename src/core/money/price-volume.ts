import { missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";

/** Effects in currency; they add up to the change of price × volume. */
export interface PriceVolume {
  readonly price: number;
  readonly volume: number;
  readonly total: number;
}

/**
 * Price and volume effect of a change in revenue: price (p1 − p0) × q1, volume (q1 − q0) × p0.
 *
 * Errors: missing; domain beyond the range of a double.
 * Source: textbook price and volume variance; justaaa.com 227084 (100 at 10 against 90 at 9).
 *
 * @example priceVolume(10, 100, 9, 90)  // { price: -90, volume: -100, total: -190 }
 */
export function priceVolume(
  price0: number | null,
  volume0: number | null,
  price1: number | null,
  volume1: number | null
): Outcome<PriceVolume> {
  if (price0 === null) return missing("price0");
  if (volume0 === null) return missing("volume0");
  if (price1 === null) return missing("price1");
  if (volume1 === null) return missing("volume1");
  const price = (price1 - price0) * volume1 + 0;
  const volume = (volume1 - volume0) * price0 + 0;
  const total = price + volume;
  return Number.isFinite(total)
    ? ok({ price, volume, total })
    : fail("domain", { argument: "result", problem: "overflow" });
}
