import * as functions from "./functions";
import * as moreFunctions from "./more-functions";
import { plain, type CalledFunction } from "./plain";
import { entryOf } from "./registry";

export { setFunctionLocale } from "./function-error";
export type { CalledError, CalledFunction } from "./plain";

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
