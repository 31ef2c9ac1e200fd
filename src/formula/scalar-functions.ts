import { dateFunctions } from "./functions/dates";
import { numberFunctions } from "./functions/rounding";
import { textFunctions } from "./functions/text";
import type { ValueFunction } from "./functions/function";
import type { Value } from "./value";

/** N of a range is N of its first cell only; of single values it is calculated here. */
const n: ValueFunction = {
  least: 1,
  most: 1,
  of: (value) =>
    typeof value === "object" && value !== null
      ? value
      : typeof value === "number"
        ? value
        : value === true
          ? 1
          : 0,
};

const functions: Readonly<Record<string, ValueFunction>> = {
  ...numberFunctions,
  ...textFunctions,
  ...dateFunctions,
  N: n,
};

export const isScalarFunction = (name: string, args: number): boolean =>
  Object.hasOwn(functions, name) && args >= functions[name].least && args <= functions[name].most;

/** Functions of numbers, texts and dates, of single values; undefined where a text cannot be read for certain. */
export const scalarFunction = (name: string, args: readonly Value[]): Value | undefined =>
  functions[name].of(...args);
