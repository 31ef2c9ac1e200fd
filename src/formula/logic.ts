import { civilOf, serialOf } from "../core";
import { truthOf } from "./convert";
import type { AggregateArgument } from "./aggregates";
import { isError, type Value } from "./value";

/** The first serial after the leap day of 1900 that Excel has and the calendar has not. */
const firstSafeDate = 61;
const lastDate = 2958466;

type Part = "year" | "month" | "day";

const datePart =
  (part: Part) =>
  (value: Value): Value | undefined =>
    isError(value)
      ? value
      : typeof value === "number" && value >= firstSafeDate && value < lastDate
        ? civilOf(Math.floor(value))[part]
        : undefined;

/** A date of the calendar; what runs over a month or a year is left open. */
function date(year: Value, month: Value, day: Value): Value | undefined {
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return undefined;
  const certain = [year, month, day].every(Number.isInteger) && year > 1900 && year < 10000;
  return certain && month >= 1 && month <= 12 && day >= 1 && day <= 28
    ? serialOf(year, month, day)
    : undefined;
}

interface PlainFunction {
  readonly args: number;
  of(...values: Value[]): Value | undefined;
}

const plain: Readonly<Record<string, PlainFunction>> = {
  NA: { args: 0, of: () => ({ error: "#N/A" }) },
  TRUE: { args: 0, of: () => true },
  FALSE: { args: 0, of: () => false },
  ISNUMBER: { args: 1, of: (value) => typeof value === "number" },
  ISTEXT: { args: 1, of: (value) => typeof value === "string" },
  ISBLANK: { args: 1, of: (value) => value === null },
  ISERROR: { args: 1, of: isError },
  ISNA: { args: 1, of: (value) => isError(value) && value.error === "#N/A" },
  NOT: { args: 1, of: (value) => opposite(truthOf(value)) },
  YEAR: { args: 1, of: datePart("year") },
  MONTH: { args: 1, of: datePart("month") },
  DAY: { args: 1, of: datePart("day") },
  DATE: { args: 3, of: date },
};

const opposite = (truth: ReturnType<typeof truthOf>): Value | undefined =>
  typeof truth === "boolean" ? !truth : truth;

export const isPlainFunction = (name: string, args: number): boolean =>
  Object.hasOwn(plain, name) && plain[name].args === args;

/** NA, TRUE, FALSE, NOT, the IS functions, YEAR, MONTH, DAY and DATE of single values. */
export const plainFunction = (name: string, values: readonly Value[]): Value | undefined =>
  plain[name].of(...values);

/** AND and OR: text and blanks in cells do not count, text given directly is not followed. */
export function connective(name: "AND" | "OR", args: readonly AggregateArgument[]): Value | undefined {
  const truths: boolean[] = [];
  for (const { block, fromCells } of args)
    for (const value of block.flat()) {
      if (isError(value)) return value;
      if (typeof value === "string" && !fromCells) return undefined;
      if (typeof value === "number" || typeof value === "boolean") truths.push(Boolean(value));
    }
  if (truths.length === 0) return { error: "#VALUE!" };
  return name === "AND" ? truths.every(Boolean) : truths.some(Boolean);
}
