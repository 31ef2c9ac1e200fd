import type { FunctionResult } from "../remote-object";
import { firstError, mapErrors } from "./error-arguments";
import type { Invoke } from "./metadata";
import { functionError, functionResult, thrownError } from "./results";

/** The parts of the library's CustomFunctions that a direct call needs. */
export interface CustomFunctionsLibrary {
  /** Missing until the library's last part has come; functions may be associated before. */
  readonly Error?: new (code: string, message?: string) => unknown;
  readonly _association: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
}

/**
 * Calls the functions that an add-in has associated straight from the host, in the add-in's own
 * realm: for a grid that recalculates thousands of cells, where the messages of Excel on the web
 * take half a second a round.
 *
 * @param library the add-in's CustomFunctions; undefined while it is still loading
 */
export function directInvoke(library: () => CustomFunctionsLibrary | undefined): Invoke {
  return (entry, args, context, metadata): FunctionResult | Promise<FunctionResult> => {
    const { Error: LibraryError, _association } = library() ?? {};
    const implementation = _association?.mappings[entry.id.toUpperCase()];
    if (!implementation || !LibraryError) return functionError("#NAME?");
    if (!metadata.allowErrorForDataTypeAny) {
      const error = firstError(args);
      if (error) return error;
    }
    const invocation = {
      functionName: entry.id,
      ...(entry.options?.requiresAddress ? { address: context.address } : {}),
      ...(entry.options?.requiresParameterAddresses
        ? { parameterAddresses: context.parameterAddresses }
        : {}),
    };
    if (entry.options?.stream || entry.options?.cancelable)
      return firstOfStream(implementation, args, invocation);
    try {
      const value = implementation(
        ...mapErrors(args, ({ error, message }) => new LibraryError(error, message)),
        invocation
      );
      // A promise of the add-in's realm is none here: the caller gets one of its own.
      return isPromise(value)
        ? Promise.resolve(value).then(functionResult, thrownError)
        : functionResult(value);
    } catch (error) {
      return thrownError(error);
    }
  };
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && typeof (value as Promise<unknown>).then === "function";

/** A streaming function sets its results one after another; a cell of this host takes the first. */
function firstOfStream(
  implementation: (...args: unknown[]) => unknown,
  args: readonly unknown[],
  invocation: object
): Promise<FunctionResult> {
  return new Promise((resolve) => {
    const streaming = {
      ...invocation,
      onCanceled: undefined as (() => void) | undefined,
      setResult(value: unknown) {
        resolve(value instanceof Error ? thrownError(value) : functionResult(value));
        queueMicrotask(() => streaming.onCanceled?.());
      },
      setError: (error: unknown) => resolve(thrownError(error)),
    };
    try {
      const value = implementation(...args, streaming);
      if (isPromise(value))
        value.then(
          (result) => result !== undefined && resolve(functionResult(result)),
          (error) => resolve(thrownError(error))
        );
      else if (value !== undefined) resolve(functionResult(value));
    } catch (error) {
      resolve(thrownError(error));
    }
  });
}
