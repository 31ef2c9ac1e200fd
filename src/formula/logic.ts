import { truthOf } from "./convert";
import type { AggregateArgument } from "./aggregates";
import { isError, type Value } from "./value";

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
  ISERR: { args: 1, of: (value) => isError(value) && value.error !== "#N/A" },
  ISLOGICAL: { args: 1, of: (value) => typeof value === "boolean" },
  ISNONTEXT: { args: 1, of: (value) => typeof value !== "string" },
  ISNA: { args: 1, of: (value) => isError(value) && value.error === "#N/A" },
  NOT: { args: 1, of: (value) => opposite(truthOf(value)) },
};

const opposite = (truth: ReturnType<typeof truthOf>): Value | undefined =>
  typeof truth === "boolean" ? !truth : truth;

export const isPlainFunction = (name: string, args: number): boolean =>
  Object.hasOwn(plain, name) && plain[name].args === args;

/** NA, TRUE, FALSE, NOT and the IS functions, of single values. */
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
