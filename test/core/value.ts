import type { Outcome, Reason } from "../../src/core/index";

/** The value of an outcome that must have one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok)
    throw new Error(`expected a value, got ${outcome.reason} ${JSON.stringify(outcome.detail ?? {})}`);
  return outcome.value;
}

/** The reason of an outcome that must have failed. */
export function reasonOf(outcome: Outcome<unknown>): Reason {
  if (outcome.ok) throw new Error(`expected a failure, got ${JSON.stringify(outcome.value)}`);
  return outcome.reason;
}
