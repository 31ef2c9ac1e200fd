import { isFunctionError } from "./function-error";

/** An error as a host without `CustomFunctions` takes it. */
export interface CalledError {
  readonly error: string;
  readonly message?: string;
}

export type CalledFunction = (...args: unknown[]) => unknown;

/** The one place where thrown and returned errors become plain ones; of a promise, those that it brings. */
export function plain(
  call: CalledFunction,
  parameters: readonly { readonly kind: string }[]
): CalledFunction {
  const repeating = parameters.findIndex(({ kind }) => kind === "inputs");
  return (...args) => {
    try {
      const result = call(...(repeating < 0 ? args : gathered(args, repeating)));
      return result instanceof Promise ? result.then(plainResult, thrownResult) : plainResult(result);
    } catch (thrown) {
      return thrownResult(thrown);
    }
  };
}

function thrownResult(thrown: unknown): unknown {
  if (isFunctionError(thrown)) return plainResult(thrown);
  throw thrown;
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
  if (Array.isArray(value)) return holdsObject(value) ? value.map(plainResult) : value;
  return isFunctionError(value)
    ? ({ error: value.code, message: value.message } satisfies CalledError)
    : value;
}

/** Only objects need a look: a block of plain values is handed on as it is. Plain loops, since blocks are long. */
function holdsObject(value: unknown): boolean {
  if (!Array.isArray(value)) return typeof value === "object" && value !== null;
  for (let i = 0; i < value.length; i++) {
    const cell: unknown = value[i];
    if (typeof cell === "object" && cell !== null && (!Array.isArray(cell) || holdsObject(cell))) return true;
  }
  return false;
}
