/**
 * The interface between the host and a workbook: objects that RichApi requests address.
 *
 * `preview/host/executor.ts` knows object paths, actions, load and errors, and nothing of
 * spreadsheets; `preview/workbook/` implements these objects over a grid. Names are those of
 * the wire: PascalCase ("Values", "GetRange"). Whatever an object does not know is answered
 * with ApiNotFound.
 */
export interface RemoteObject {
  /** Excel's class name, for error locations: "Range". */
  readonly typeName: string;
  /** Values that let the client address the object again, such as { Id: "{…}" }; empty when there are none. */
  identity(): Record<string, unknown>;
  /** True for objects without a lasting id (ranges): the session keeps them under a reference while the client asks to. */
  readonly keepsReference?: boolean;
  /** Names of all scalar properties that `get` answers. */
  readonly scalars: readonly string[];
  /** The scalars that a load without names brings; all of them if absent. */
  readonly defaultScalars?: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Names of the navigation properties. */
  readonly navigations: readonly string[];
  navigate(name: string): RemoteObject | null;
  /** Calls a method. Returns an object, null for a null object, a JSON value, or undefined. */
  call(name: string, args: readonly unknown[]): RemoteObject | null | unknown;
  /** Collections: their items in order, and getItem by the indexer. */
  items?(): readonly RemoteObject[];
  item?(args: readonly unknown[]): RemoteObject;
}

/** The error codes of Excel that the host answers with. */
export type ApiErrorCode =
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidOperation"
  | "InvalidSelection"
  | "InvalidBinding"
  | "ApiNotFound"
  | "AccessDenied"
  | "NotImplemented"
  | "UnsupportedOperation"
  | "InsertDeleteConflict"
  | "InvalidOperationInCellEditMode"
  | "PayloadSizeLimitExceeded"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "GeneralException";

/** Thrown inside the host only; the executor turns it into the error of a RichApi answer. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    /** "Range.values": where it happened. */
    readonly location?: string
  ) {
    super(message);
    this.name = "ApiError";
  }
}

/** An event for the add-in, pushed after the answer of the request that caused it. */
export interface HostEvent {
  /** 65536 for object events. */
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  /** Sent as JSON. */
  readonly message: unknown;
}

/** What a host needs of a workbook. */
export interface HostWorkbook {
  /** The root of all object paths: Excel's Workbook object. */
  readonly root: RemoteObject;
  /** Document settings: key → JSON text. They travel with the file. */
  readonly settings: Map<string, string>;
  /** Called by the host once; the workbook pushes its events through it. */
  onEvent(listener: (event: HostEvent) => void): void;
  /**
   * Resolves when everything written so far has been recalculated; at once when nothing is pending.
   * The executor awaits it before it answers a read that follows a write, and at the end of a request.
   *
   * @param wait "request" leaves out custom functions that are told their arguments' addresses: they read the
   *   workbook by requests of their own, and a request cannot wait for another that waits for its turn. Their cells
   *   show an error meanwhile, as in Excel.
   */
  settle(wait?: "all" | "request"): Promise<void>;
  /** True while the user edits a cell: requests are then refused with InvalidOperationInCellEditMode, as in Excel. */
  isEditing?(): boolean;
  /** Makes custom functions known to the grid: names, help and how to call them. */
  registerFunctions(functions: readonly HostFunction[]): void;
}

/** A custom function as the grid needs it: an entry of functions.json plus a way to call it. */
export interface HostFunction {
  /** With its namespace: "KPI.ATTAINMENT". */
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly HostFunctionParameter[];
  /** True when the result may be a matrix. */
  readonly returnsMatrix: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
  /** What a call with so many arguments is told instead of being made; without it, such a call gives #N/A and says why. */
  refuseCount?(given: number): FunctionError | undefined;
  /**
   * Called with one argument per parameter: a matrix parameter gets rows of cells, a scalar one a
   * cell; omitted ones null. Cells: number, string, boolean, "" for blank, or FunctionError.
   */
  call(
    args: readonly unknown[],
    context: { readonly address: string; readonly parameterAddresses?: readonly (string | null)[] }
  ): FunctionResult | Promise<FunctionResult>;
}

export interface HostFunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly dimensionality: "scalar" | "matrix";
  readonly type: string;
}

/** An Excel error as an argument or a result of a custom function. */
export interface FunctionError {
  readonly error: string;
  readonly message?: string;
}

export type FunctionResult =
  | number
  | string
  | boolean
  | null
  | FunctionError
  | readonly (readonly (number | string | boolean | null | FunctionError)[])[];
