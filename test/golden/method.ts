import { ok, type Outcome } from "../../src/core/index";
import { numbers, plain, plainProblem, type Arguments, type Result } from "./read";

/** A method as the runner calls it: inputs and options of a case in, its result out. */
export type Method = (given: Arguments) => Result;

/** A method over numbers: its arguments are read in the order named, then handed over by name. */
export const over =
  <const Names extends readonly string[]>(
    names: Names,
    compute: (values: Record<Names[number], any>, given: Arguments) => Outcome<unknown>
  ): Method =>
  (given) => {
    const read = numbers(given, names);
    return "problem" in read ? plainProblem(read.problem) : plain(compute(read.values, given));
  };

/** An outcome's value changed into the form of the cases. */
export const mapped = <T>(outcome: Outcome<T>, change: (value: T) => unknown): Outcome<unknown> =>
  outcome.ok ? ok(change(outcome.value)) : outcome;
