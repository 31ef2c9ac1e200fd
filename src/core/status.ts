import { missing } from "./finite";
import { meets, type Direction } from "./limits";
import { fail, ok, type Outcome } from "./outcome";

export type Status = "red" | "amber" | "green";

/** The statuses, worst to best: the order of the labels of a status. */
export const statuses: readonly Status[] = ["red", "amber", "green"];

export interface StatusOptions {
  /** Threshold of green; default 1. */
  readonly green?: number;
  /** Threshold of amber; default 0.9. */
  readonly amber?: number;
  /** Default higher. */
  readonly direction?: Direction;
}

const green = ok<Status>("green");
const amber = ok<Status>("amber");
const red = ok<Status>("red");
const noValue = missing("value");
const outOfOrder = fail("domain", { argument: "amber", problem: "order" });

/**
 * Traffic-light status of a value by two thresholds.
 *
 * Definition: green from the green threshold on, amber from the amber threshold on, else red; where lower is better,
 * up to the threshold. A value at its threshold reaches it (`limits`).
 * Convention: thresholds 1 and 0.9 on attainment.
 * Errors: missing; domain if amber is on the better side of green.
 * Source: SAP Strategy Management, which takes 90, 80 and 70 % of target.
 *
 * @example status(0.72 / 0.8, { green: 0.95, amber: 0.9 })            // "amber"
 * @example status(20, { green: 30, amber: 40, direction: "lower" })   // "green"
 */
export function status(value: number | null, options: StatusOptions = {}): Outcome<Status> {
  if (value === null) return noValue;
  const { direction = "higher", green: best = 1, amber: middle = 0.9 } = options;
  if (!meets(best, middle, direction)) return outOfOrder;
  if (meets(value, best, direction)) return green;
  return meets(value, middle, direction) ? amber : red;
}
