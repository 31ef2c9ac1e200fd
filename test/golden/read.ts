import {
  excelErrorOf,
  firstProblem,
  isProblem,
  readNumber,
  type CellInput,
  type Outcome,
  type Problem,
} from "../../src/core/index";

/** What a golden case holds for an argument: a cell, a row, rows of a table with named columns, a matrix. */
export type Input = CellInput | readonly Input[] | { readonly [key: string]: Input };

/** Inputs and options of a case by name; inputs win. */
export type Arguments = Readonly<Record<string, Input>>;

/** What a method gives: its result as the case writes it, or the Excel error. */
export type Result = unknown;

/** Cells read as numbers and gaps wherever they stand, in the order of the arguments; or the problem that comes first. */
export function numbers<const Names extends readonly string[]>(
  given: Arguments,
  names: Names
): { readonly values: Record<Names[number], any> } | { readonly problem: Problem } {
  const problems: Problem[] = [];
  const read = (input: Input): unknown => {
    if (Array.isArray(input)) return input.map(read);
    if (typeof input === "object" && input !== null && !("error" in input)) {
      return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, read(value)]));
    }
    const reading = readNumber(input as CellInput);
    if (isProblem(reading)) problems.push(reading);
    return reading;
  };
  const values = Object.fromEntries(
    names.map((name) => [name, name in given ? read(given[name]) : undefined])
  );
  const problem = firstProblem(problems);
  return problem ? { problem } : { values: values as Record<Names[number], any> };
}

/** An outcome as a case writes it: the value, or `{ error }`. */
export const plain = (outcome: Outcome<unknown>): Result =>
  outcome.ok ? outcome.value : { error: excelErrorOf[outcome.reason] };

/** A problem of the inputs as a case writes it. */
export const plainProblem = (problem: Problem): Result => ("error" in problem ? problem : plain(problem));

/** An option's word; what is left out takes the method's default. */
export const word = <T extends string>(given: Arguments, name: string): T | undefined =>
  given[name] as T | undefined;

/** An optional number: a blank one means the default. */
export const optional = (value: number | null | undefined): number | undefined => value ?? undefined;
