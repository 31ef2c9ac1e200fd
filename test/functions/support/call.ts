import { functionTable } from "../../../src/functions/call";

/** Calls a function by its name after the namespace. */
export const call = (name: string, ...args: readonly unknown[]): unknown =>
  functionTable().get(`KPI.${name}`)!(...args);

export interface ErrorResult {
  readonly error: string;
  readonly message?: string;
}

export const isError = (value: unknown): value is ErrorResult =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;

/** The cells of a result, row by row. */
export const cellsOf = (result: unknown): unknown[] => (Array.isArray(result) ? result.flat() : [result]);

/** The first cell of a result. */
export const firstCell = (result: unknown): unknown => cellsOf(result)[0];

/** What stands in the way of calling a value a cell's content; nothing if it is one. */
export function faultOf(value: unknown): string | undefined {
  if (isError(value)) {
    if (!["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"].includes(value.error))
      return `error ${value.error}`;
    if (!value.message) return `${value.error} without a sentence`;
    if (/[{}]|undefined|NaN|Infinity|\[object|null\b/.test(value.message.replace(/\{"[^}]*\}/g, "")))
      return `sentence “${value.message}”`;
    return undefined;
  }
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return typeof value === "string" || typeof value === "boolean"
    ? undefined
    : `${typeof value} ${String(value)}`;
}
