import { ok, type Outcome } from "../../core";

/** The value of an outcome in another form; a failure stays what it is. */
export const mapped = <T, U>(outcome: Outcome<T>, form: (value: T) => U): Outcome<U> =>
  outcome.ok ? ok(form(outcome.value)) : outcome;
