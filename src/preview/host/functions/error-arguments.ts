import type { FunctionError } from "../remote-object";

export const isFunctionError = (value: unknown): value is FunctionError =>
  typeof value === "object" && value !== null && typeof (value as FunctionError).error === "string";

/** The first error among arguments, looking into ranges. */
export function firstError(args: readonly unknown[]): FunctionError | undefined {
  for (const arg of args) {
    const found = Array.isArray(arg) ? firstError(arg) : isFunctionError(arg) ? arg : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Arguments with each error replaced, at any depth. */
export const mapErrors = (args: readonly unknown[], replace: (error: FunctionError) => unknown): unknown[] =>
  args.map((arg) =>
    Array.isArray(arg) ? mapErrors(arg, replace) : isFunctionError(arg) ? replace(arg) : arg
  );
