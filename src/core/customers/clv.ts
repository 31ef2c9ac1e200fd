import { finite, missing } from "../finite";
import { fail, type Failure, type Outcome } from "../outcome";

export interface ClvOptions {
  /** Discount rate per period; default 0. */
  readonly discount?: number;
  /** When the first margin comes: end (default), after one period; begin, now. */
  readonly timing?: "end" | "begin";
  /** Taken off; default 0. */
  readonly acquisitionCost?: number;
}

const badRetention = fail("domain", { argument: "retention" });
const badDiscount = fail("domain", { argument: "discount" });
const endless = fail("domain", { argument: "retention", problem: "endless" });

/** What is wrong with the rates, if anything. */
function wrong(retention: number, discount: number): Failure | null {
  if (retention < 0 || retention > 1) return badRetention;
  return discount < 0 ? badDiscount : null;
}

/**
 * Customer lifetime value, in the currency of the margin: the present value of a constant margin at constant retention.
 *
 * Definition: end: m r/(1 + d − r); begin: m (1 + d)/(1 + d − r); minus the acquisition cost. Margin, retention and
 * discount belong to one length of period.
 * Domain: 0 ≤ r ≤ 1, d ≥ 0, 1 + d − r > 0.
 * Errors: missing; domain.
 * Source: S. Gupta and D. Lehmann, Managing Customers as Investments (end); Darden's Netflix case (begin, $1,209).
 *
 * @example clv(100, 0.8, { discount: 0.1 })                        // 266.67
 * @example clv(17.95, 0.995, { discount: 0.01, timing: "begin" })  // 1208.63
 */
export function clv(
  margin: number | null,
  retention: number | null,
  options: ClvOptions = {}
): Outcome<number> {
  if (margin === null) return missing("margin");
  if (retention === null) return missing("retention");
  const { discount = 0, timing = "end", acquisitionCost = 0 } = options;
  const bad = wrong(retention, discount);
  if (bad) return bad;
  // 1 − r first: 1 + d − r would round d off.
  const loss = 1 - retention + discount;
  if (loss <= 0) return endless;
  const multiple = (timing === "begin" ? 1 + discount : retention) / loss;
  return finite(margin * multiple - acquisitionCost);
}

/**
 * Customer lifetime value over a limited number of periods: Σ m r^k/(1 + d)^k for k = 1 … periods, minus the
 * acquisition cost.
 *
 * Domain: 0 ≤ r ≤ 1, d ≥ 0, periods a whole number from 1.
 * Errors: missing; domain.
 *
 * @example clvFinite(100, 0.8, 2, { discount: 0.1 })  // 125.62
 */
export function clvFinite(
  margin: number | null,
  retention: number | null,
  periods: number | null,
  { discount = 0, acquisitionCost = 0 }: Omit<ClvOptions, "timing"> = {}
): Outcome<number> {
  if (margin === null) return missing("margin");
  if (retention === null) return missing("retention");
  if (periods === null) return missing("periods");
  const bad = wrong(retention, discount);
  if (bad) return bad;
  if (!Number.isInteger(periods) || periods < 1) return fail("domain", { argument: "periods" });
  const q = retention / (1 + discount);
  // q (1 − q^n)/(1 − q); the logarithm keeps the digits when q is nearly 1.
  const loss = (1 - retention + discount) / (1 + discount);
  const multiple = loss === 0 ? periods : q === 0 ? 0 : (q * -Math.expm1(periods * Math.log1p(-loss))) / loss;
  return finite(margin * multiple - acquisitionCost);
}

/**
 * Customer lifetime value, the simple product: order value × orders a year × gross margin × years.
 *
 * Errors: missing.
 *
 * @example clvSimple(50, 4, 0.4, 5)  // 400
 */
export function clvSimple(
  averageOrderValue: number | null,
  ordersPerYear: number | null,
  grossMargin: number | null,
  years: number | null
): Outcome<number> {
  if (averageOrderValue === null) return missing("averageOrderValue");
  if (ordersPerYear === null) return missing("ordersPerYear");
  if (grossMargin === null) return missing("grossMargin");
  if (years === null) return missing("years");
  return finite(averageOrderValue * ordersPerYear * grossMargin * years);
}
