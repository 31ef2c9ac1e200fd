import type { RemoteObject } from "../remote-object";
import { service } from "../executor/service";
import { firstError, mapErrors } from "./error-arguments";
import type { FunctionsMetadata, Invoke } from "./metadata";
import { functionError, functionResult } from "./results";
import type { FunctionResult } from "../remote-object";

/** One message to the add-in's message handler: category, type, target, JSON, id, whether another session caused it. */
export type RichMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const customFunctionCategory = 1;
const invocationType = 1000;
const cancellationType = 1001;
const flag = { cancelable: 1, stream: 2, allowErrors: 4 } as const;

/** The codes in which the library reports a failure; any other is #VALUE!. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The row of SetInvocationArrayResults: invocation, success, value or message, error code. */
type ResultRow = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** The entry of SetInvocationResults, the older form. */
interface ResultEntry {
  readonly id: number;
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode?: number;
}

/**
 * Custom functions by the messages of Excel on the web: invocations are pushed to the library's
 * own runtime in the add-in, which answers in batches by requests to a service of the host.
 */
export class GenuineFunctions {
  private readonly pending = new Map<
    number,
    { readonly streams: boolean; readonly resolve: (result: FunctionResult) => void }
  >();
  private readonly queue: RichMessage[] = [];
  private nextId = 1;
  private announceReady: () => void = () => undefined;

  /** Resolves when the add-in's runtime has said that it takes invocations. */
  readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));

  constructor(private readonly send: (messages: readonly RichMessage[]) => void) {}

  readonly service: RemoteObject = service("CustomFunctions", {
    _SetOsfControlContainerReadyForCustomFunctions: () => this.announceReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (rows: readonly ResultRow[]) =>
      rows.forEach(([id, ok, value, code]) => this.settle(id, ok, value, code)),
    SetInvocationResults: (entries: readonly ResultEntry[]) =>
      entries.forEach(({ id, failed, value, errorCode }) => this.settle(id, !failed, value, errorCode)),
  });

  readonly invoke: Invoke = async (entry, args, context, metadata) => {
    await this.ready;
    if (!metadata.allowErrorForDataTypeAny) {
      const error = firstError(args);
      if (error) return error;
    }
    return new Promise((resolve) => {
      const id = this.nextId++;
      this.pending.set(id, { streams: entry.options?.stream ?? false, resolve });
      const values = mapErrors(args, ({ error }) => ({ code: error, type: "CustomFunctionError" }));
      const parameterAddresses = entry.options?.requiresParameterAddresses
        ? context.parameterAddresses
        : null;
      const address = entry.options?.requiresAddress ? context.address : null;
      this.post(invocationType, [
        id,
        entry.id.toUpperCase(),
        values,
        address,
        flagsOf(entry.options, metadata),
        parameterAddresses,
      ]);
    });
  };

  private settle(id: number, succeeded: boolean, value: unknown, code = 7): void {
    const call = this.pending.get(id);
    if (!call) return;
    this.pending.delete(id);
    if (call.streams) this.post(cancellationType, { invocationId: id });
    call.resolve(
      succeeded
        ? functionResult(value)
        : value === "NaN" && code === 0
          ? { error: "#NUM!" }
          : functionError(errorOfCode[code], value)
    );
  }

  /** Calls of one calculation travel together. */
  private post(type: number, message: unknown): void {
    if (this.queue.length === 0) queueMicrotask(() => this.send(this.queue.splice(0)));
    this.queue.push([customFunctionCategory, type, "", JSON.stringify(message), 0, false]);
  }
}

const flagsOf = (
  options: { stream?: boolean; cancelable?: boolean } | undefined,
  metadata: FunctionsMetadata
): number =>
  (options?.cancelable ? flag.cancelable : 0) |
  (options?.stream ? flag.stream : 0) |
  (metadata.allowErrorForDataTypeAny ? flag.allowErrors : 0);
