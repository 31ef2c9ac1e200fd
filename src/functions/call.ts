import { isFunctionError } from "./function-error";
import * as functions from "./functions";
import * as moreFunctions from "./more-functions";
import { entryOf } from "./registry";

/** An error as a host without `CustomFunctions` takes it. */
export interface CalledError {
  readonly error: string;
  readonly message?: string;
}

export { setFunctionLocale } from "./function-error";

export type CalledFunction = (...args: unknown[]) => unknown;

/**
 * Every function by its full name, `KPI.ATTAINMENT`, to be called directly, without Office.js.
 * Arguments are single values or blocks; those of an argument that repeats (KPI.CALC) follow one by
 * one, or gathered in a list as Excel hands them over. Results are values or blocks; an error, whole or in a cell, is
 * `{ error, message }`. Nothing is thrown but a fault of the program.
 */
export function functionTable(): ReadonlyMap<string, CalledFunction> {
  return table;
}

const table: ReadonlyMap<string, CalledFunction> = new Map(
  Object.entries({ ...functions, ...moreFunctions }).flatMap(([exported, call]) => {
    const entry = entryOf(exported);
    return entry ? [[`KPI.${entry.name}`, plain(call as CalledFunction, entry.parameters)] as const] : [];
  })
);

/** The one place where thrown and returned errors become plain ones. */
function plain(call: CalledFunction, parameters: readonly { readonly kind: string }[]): CalledFunction {
  const repeating = parameters.findIndex(({ kind }) => kind === "inputs");
  return (...args) => {
    try {
      return plainResult(call(...(repeating < 0 ? args : gathered(args, repeating))));
    } catch (thrown) {
      if (isFunctionError(thrown)) return plainResult(thrown);
      throw thrown;
    }
  };
}

/** The arguments with all from a place on gathered in one list. */
function gathered(args: readonly unknown[], from: number): unknown[] {
  const repeated = args.slice(from);
  const isList = repeated.length === 1 && Array.isArray(repeated[0]) && !isBlock(repeated[0]);
  return [...args.slice(0, from), isList ? repeated[0] : repeated];
}

const isBlock = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((row) => Array.isArray(row) && !row.some(Array.isArray));

function plainResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainResult);
  return isFunctionError(value)
    ? ({ error: value.code, message: value.message } satisfies CalledError)
    : value;
}
