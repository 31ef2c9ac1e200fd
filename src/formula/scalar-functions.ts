import { numberOf } from "./convert";
import { isError, type Value } from "./value";

/** Rounds half away from zero in decimals, as ROUND does, not in binary. */
function rounded(value: number, digits: number, by: (scaled: number) => number): number {
  const places = Math.trunc(digits);
  const scaled = Number((Math.abs(value) * 10 ** places).toPrecision(15));
  return (Math.sign(value) * by(scaled)) / 10 ** places + 0;
}

type Numeric = (...numbers: number[]) => number;

/** By name: how many arguments, and what they give. */
const functions: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly of: Numeric }>
> = {
  ROUND: { least: 2, most: 2, of: (value, digits) => rounded(value, digits, Math.round) },
  ROUNDUP: { least: 2, most: 2, of: (value, digits) => rounded(value, digits, Math.ceil) },
  ROUNDDOWN: { least: 2, most: 2, of: (value, digits) => rounded(value, digits, Math.floor) },
  INT: { least: 1, most: 1, of: Math.floor },
  ABS: { least: 1, most: 1, of: Math.abs },
};

export const isScalarFunction = (name: string, args: number): boolean =>
  name === "N"
    ? args === 1
    : name in functions && args >= functions[name].least && args <= functions[name].most;

/** ROUND, ROUNDUP, ROUNDDOWN, INT, ABS and N of single values; undefined where a text cannot be read for certain. */
export function scalarFunction(name: string, args: readonly Value[]): Value | undefined {
  const error = args.find(isError);
  if (error) return error;
  if (name === "N") return typeof args[0] === "number" ? args[0] : args[0] === true ? 1 : 0;
  const numbers: number[] = [];
  for (const arg of args) {
    const number = numberOf(arg);
    if (typeof number !== "number") return number;
    numbers.push(number);
  }
  const result = functions[name].of(...numbers);
  return Number.isFinite(result) ? result : { error: "#NUM!" };
}
