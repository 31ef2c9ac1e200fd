import type { GoldenCase } from "../../golden/cases";
import { call, cellsOf, firstCell, isError } from "../support/call";

/** A case through the functions: the result in the case's own form; undefined where no function offers the method or its options. */
export type Ask = (given: Readonly<Record<string, any>>, golden: GoldenCase) => unknown;

/** The single value of a function. */
export const one =
  (name: string, ...parameters: readonly string[]): Ask =>
  (given) =>
    firstCell(call(name, ...parameters.map((parameter) => cellsFor(given[parameter]))));

/** A series or a block of the case as cells: a series as a column. */
export const cellsFor = (value: unknown): unknown =>
  Array.isArray(value) ? (Array.isArray(value[0]) ? value : value.map((cell) => [cell])) : value;

/** The cells of a result, `null` where blank, as cases write it; or the error of the whole. */
export const list = (result: unknown): unknown => {
  const cells = cellsOf(result);
  return cells.length === 1 && isError(cells[0])
    ? cells[0]
    : cells.map((cell) => (cell === "" ? null : cell));
};

/** A block as rows; or the error of the whole. */
export const rows = (result: unknown, form: (rows: any[][]) => unknown): unknown =>
  isError(firstCell(result)) ? firstCell(result) : form(result as any[][]);

/** An object by two results of one case, or their error. */
export const fields = (parts: Readonly<Record<string, unknown>>): unknown =>
  Object.values(parts).find(isError) ?? parts;
