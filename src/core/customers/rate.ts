import { finite, missing } from "../finite";
import { fail, type Outcome } from "../outcome";

/**
 * A rate: part ÷ whole, as a fraction. Shares, conversion, acquisition and repeat purchase are rates.
 *
 * Domain: whole ≠ 0.
 * Errors: missing; zero-division.
 * Source: `methods` section 8.
 *
 * @example rate(40, 200)  // 0.2
 */
export const rate = (part: number | null, whole: number | null): Outcome<number> =>
  quotient(part, whole, "part", "whole");

/** Churn rate: customers lost ÷ customers at the start. With retention it adds up to 1. @example churn(8, 100)  // 0.08 */
export const churn = (lost: number | null, start: number | null): Outcome<number> =>
  quotient(lost, start, "lost", "start");

/** Customer acquisition cost: spend ÷ new customers, in the currency of the spend. @example cac(50000, 250)  // 200 */
export const cac = (spend: number | null, newCustomers: number | null): Outcome<number> =>
  quotient(spend, newCustomers, "spend", "newCustomers");

function quotient(a: number | null, b: number | null, nameA: string, nameB: string): Outcome<number> {
  if (a === null) return missing(nameA);
  if (b === null) return missing(nameB);
  return b === 0 ? fail("zero-division", { argument: nameB }) : finite(a / b);
}
