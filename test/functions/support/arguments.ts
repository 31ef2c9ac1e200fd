import type { Parameter } from "../../../src/functions/registry";
import { calculating } from "./calculating";
import { call } from "./call";
import { replaced, sampleOf, withCell } from "./sample";

/** One argument of one function, and ways to call the function with that argument changed. */
export interface ArgumentOf {
  /** "KPI.RATE whole" */
  readonly title: string;
  readonly functionName: string;
  readonly parameter: Parameter;
  readonly index: number;
  /** Arguments with which the function calculates. */
  readonly args: readonly unknown[];
  /** The result with the first cell (or all cells) of the argument replaced. */
  withCell(cell: unknown, at?: "first" | "all"): unknown;
  /** The result with the whole argument replaced. */
  given(argument: unknown): unknown;
}

/** Every argument of every function that calculates, as the registry has them. */
export const everyArgument: readonly ArgumentOf[] = calculating.flatMap(({ name }) => {
  const { entry, args } = sampleOf(name);
  return entry.parameters.map((parameter, index): ArgumentOf => ({
    title: `KPI.${name} ${parameter.name}`,
    functionName: name,
    parameter,
    index,
    args,
    withCell: (cell, at) => call(name, ...replaced(args, index, withCell(args[index], cell, at))),
    given: (argument) => call(name, ...replaced(args, index, argument)),
  }));
});

/** The arguments that a rule is about, for `test.each`. */
export const argumentsWhere = (holds: (parameter: Parameter) => boolean): [string, ArgumentOf][] =>
  everyArgument.filter(({ parameter }) => holds(parameter)).map((one) => [one.title, one]);

export const isNumeric = ({ type }: Parameter): boolean => ["number", "date", "countable"].includes(type);
