import { finite, missing } from "../finite";
import { fail, type Outcome } from "../outcome";

type Quotient = (a: number | null, b: number | null) => Outcome<number>;

/** A quotient whose failures name its arguments. */
function quotient(nameA: string, nameB: string): Quotient {
  const noA = missing(nameA);
  const noB = missing(nameB);
  const zeroB = fail("zero-division", { argument: nameB });
  return (a, b) => (a === null ? noA : b === null ? noB : b === 0 ? zeroB : finite(a / b));
}

/**
 * A rate: part ÷ whole, as a fraction. Shares, conversion, acquisition and repeat purchase are rates.
 *
 * Domain: whole ≠ 0.
 * Errors: missing; zero-division.
 * Source: textbook definition.
 *
 * @example rate(40, 200)  // 0.2
 */
export const rate = quotient("part", "whole");

/**
 * Churn rate: customers lost ÷ customers at the start, as a fraction. With retention it adds up to 1.
 *
 * Domain: start ≠ 0.
 * Errors: missing; zero-division.
 * Source: textbook definition.
 *
 * @example churn(8, 100)  // 0.08
 */
export const churn = quotient("lost", "start");

/**
 * Customer acquisition cost: spend ÷ new customers, in the currency of the spend.
 *
 * Domain: newCustomers ≠ 0.
 * Errors: missing; zero-division.
 * Source: textbook definition.
 *
 * @example cac(50000, 250)  // 200
 */
export const cac = quotient("spend", "newCustomers");
