import { finite, missing } from "./finite";
import { fail, type Outcome } from "./outcome";
import type { Series } from "./series-type";

/**
 * Bonus: a base amount times all its coefficients (individual, team, score …).
 *
 * Errors: missing base or factor; no-data without any factor.
 * Source: published pay guides: base × coefficients, each usually 0.8 to 1.2.
 *
 * @example bonus(10000, [1.2, 0.9])  // 10800
 */
export function bonus(base: number | null, factors: Series): Outcome<number> {
  if (base === null) return missing("base");
  if (factors.length === 0) return fail("no-data", { argument: "factors" });
  let product = base;
  for (const factor of factors) {
    if (factor === null) return missing("factors");
    product *= factor;
  }
  return finite(product);
}
