import { arityProblem } from "./arity";
import { remember } from "./associated";
import * as functions from "./functions";
import * as moreFunctions from "./more-functions";
import { functionError } from "./function-error";
import type { FunctionEntry } from "./parameter";
import { plain, type CalledFunction } from "./plain";
import { entryOf } from "./registry";

export { setFunctionLocale } from "./function-error";
export type { CalledError, CalledFunction } from "./plain";

/**
 * Every function by its full name, `KPI.ATTAINMENT`, to be called directly, without Office.js.
 * Arguments are single values or blocks; those of an argument that repeats (KPI.CALC) follow one by
 * one, or gathered in a list as Excel hands them over. Results are values or blocks; an error, whole or in a cell, is
 * `{ error, message }`. Nothing is thrown but a fault of the program.
 *
 * A function that reads the workbook besides its arguments is not among them.
 */
export function functionTable(): ReadonlyMap<string, CalledFunction> {
  return table;
}

const table: ReadonlyMap<string, CalledFunction> = new Map(
  Object.entries({ ...functions, ...moreFunctions }).flatMap(([exported, call]) => {
    const entry = entryOf(exported);
    if (!entry || entry.asynchronous) return [];
    remember(entry.name, call as CalledFunction);
    return [[`KPI.${entry.name}`, counted(entry, plain(call as CalledFunction, entry.parameters))] as const];
  })
);

/** A function that says so where it gets too few or too many arguments, as Excel does when a formula is typed. */
function counted(entry: FunctionEntry, call: CalledFunction): CalledFunction {
  return (...args) => {
    const problem = arityProblem(entry, withoutInvocation(args, args.at(-1)));
    if (!problem) return call(...args);
    const { code, message } = functionError(problem);
    return { error: code, message };
  };
}

/** The host's own last argument, the invocation, is none of the formula's. */
const withoutInvocation = ({ length }: readonly unknown[], last: unknown): number =>
  typeof last === "object" && last !== null && !Array.isArray(last) && !isCell(last) ? length - 1 : length;

/** A single cell that arrives as an object: a data type or an error. */
const isCell = (value: object): boolean =>
  ["basicValue", "type", "error", "code"].some((field) => field in value);
