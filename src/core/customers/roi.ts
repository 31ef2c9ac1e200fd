import { finite, missing } from "../finite";
import { fail, type Outcome } from "../outcome";

const noGain = missing("gain");
const noCost = missing("cost");
const zeroCost = fail("zero-division", { argument: "cost" });

/**
 * Return on investment: (gain − cost)/cost, as a fraction. For marketing the gain is the incremental margin, not the
 * revenue.
 *
 * Domain: cost ≠ 0.
 * Errors: missing; zero-division.
 * Source: textbook definition.
 *
 * @example roi(130, 100)  // 0.3
 */
export function roi(gain: number | null, cost: number | null): Outcome<number> {
  if (gain === null) return noGain;
  if (cost === null) return noCost;
  return cost === 0 ? zeroCost : finite((gain - cost) / cost);
}
