import type { FunctionResult, HostFunction, HostFunctionParameter } from "../remote-object";

/** The metadata of an add-in's custom functions: functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface InvocationContext {
  readonly address: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** Calls the add-in's function of a metadata entry. */
export type Invoke = (
  entry: FunctionMetadata,
  args: readonly unknown[],
  context: InvocationContext,
  metadata: FunctionsMetadata
) => FunctionResult | Promise<FunctionResult>;

/** The functions of functions.json as a workbook registers them, under the manifest's namespace. */
export function hostFunctions(
  metadata: FunctionsMetadata,
  namespace: string,
  invoke: Invoke
): HostFunction[] {
  const prefix = namespace ? `${namespace}.` : "";
  return metadata.functions.map((entry) => ({
    name: `${prefix}${entry.name}`.toUpperCase(),
    description: entry.description ?? "",
    helpUrl: entry.helpUrl,
    parameters: (entry.parameters ?? []).map(parameter),
    returnsMatrix: entry.result?.dimensionality === "matrix",
    requiresAddress: entry.options?.requiresAddress,
    requiresParameterAddresses: entry.options?.requiresParameterAddresses,
    call: (args, context) => invoke(entry, args, context, metadata),
  }));
}

const parameter = (entry: ParameterMetadata): HostFunctionParameter => ({
  name: entry.name,
  description: entry.description ?? "",
  optional: entry.optional ?? false,
  repeating: entry.repeating ?? false,
  dimensionality: entry.dimensionality === "matrix" ? "matrix" : "scalar",
  type: entry.type ?? "any",
});
