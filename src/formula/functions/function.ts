import { numberOf, textOf } from "../convert";
import { type Block, type ErrorValue, isError, type Value } from "../value";

/** An argument of a function that takes cells as a whole; null where it is left out. */
export type CellsArgument = { readonly block: Block; readonly fromCells: boolean } | null;

/** A function of Excel's: how many arguments it takes, and what it gives; undefined where that is not certain. */
export interface CellsFunction {
  readonly least: number;
  readonly most: number;
  of(...args: readonly CellsArgument[]): Block | Value | undefined;
}

/** A function that is calculated cell by cell. */
export interface ValueFunction {
  readonly least: number;
  readonly most: number;
  of(...values: readonly Value[]): Value | undefined;
}

export const error = (code: string): ErrorValue => ({ error: code });

/** A function of numbers; the first error among its arguments goes out, and text that Excel may read is left open. */
export const ofNumbers = (
  least: number,
  most: number,
  of: (...numbers: number[]) => Value | undefined
): ValueFunction => ({
  least,
  most,
  of(...values) {
    const numbers: number[] = [];
    for (const value of values) {
      const number = numberOf(value);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    const result = of(...numbers);
    return typeof result === "number" && !Number.isFinite(result) ? error("#NUM!") : result;
  },
});

/** A function whose first arguments are texts and whose others are numbers. */
export const ofText = (
  least: number,
  most: number,
  texts: number,
  of: (texts: readonly string[], numbers: readonly number[]) => Value | undefined
): ValueFunction => ({
  least,
  most,
  of(...values) {
    const failed = values.find(isError);
    if (failed) return failed;
    const read = values.slice(0, texts).map(textOf);
    const numbers = values.slice(texts).map(numberOf);
    for (const each of [...read, ...numbers]) if (each === undefined || typeof each === "object") return each;
    return of(read as string[], numbers as number[]);
  },
});

/** The single value of an argument; undefined where it is a range or left out. */
export function single(arg: CellsArgument | undefined): Value | undefined {
  return arg && arg.block.length === 1 && arg.block[0].length === 1 ? arg.block[0][0] : undefined;
}

/** A single whole number, truncated as Excel does it; its default where it is left out; undefined for anything else. */
export function wholeNumber(arg: CellsArgument | undefined, byDefault?: number): number | undefined {
  if (!arg) return byDefault;
  const value = single(arg);
  const number = value === undefined ? undefined : numberOf(value);
  return typeof number === "number" ? Math.trunc(number) : undefined;
}
