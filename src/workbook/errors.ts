import { WorkbookError, type FailureDetail, type Remains, type WorkbookReason } from "./failure";

/** Error codes of Excel's API, and of Office around it, to our closed reasons. */
const reasonOfCode: Readonly<Record<string, WorkbookReason>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  CellEditMode: "cell-edit",
  AccessDenied: "protected",
  ReadOnly: "protected",
  UnsupportedOperation: "protected",
  PayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  ServiceNotAvailable: "unreachable",
  ConnectionFailure: "unreachable",
  Aborted: "unreachable",
  ActivityLimitReached: "unreachable",
};

/** The parts of OfficeExtension.Error that are read here; errors of another realm carry them too. */
interface OfficeErrorLike {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** The code of an Office error, or undefined for any other value. */
export const officeCode = (error: unknown): string | undefined => {
  const code = (error as OfficeErrorLike | null)?.code;
  return typeof code === "string" ? code : undefined;
};

/** Where in the API an Office error happened, such as "WorksheetCollection.add". */
export const officeLocation = (error: unknown): string | undefined => {
  const place = (error as OfficeErrorLike | null)?.debugInfo?.errorLocation;
  return typeof place === "string" && place ? place : undefined;
};

/**
 * Whatever was thrown as a WorkbookError. One that already is keeps its reason and detail.
 *
 * @example toWorkbookError({ code: "AccessDenied", message: "…" }).reason  // "protected"
 */
export function toWorkbookError(
  error: unknown,
  remains: Remains = "untouched",
  left?: string
): WorkbookError {
  const leftOver: FailureDetail = left ? { left } : {};
  if (error instanceof WorkbookError) {
    return new WorkbookError(error.reason, { ...error.detail, ...leftOver }, remains, { cause: error });
  }
  const code = officeCode(error);
  const message = String((error as OfficeErrorLike | null)?.message ?? error);
  const place = officeLocation(error);
  const reason = (code && reasonOfCode[code]) || "unknown";
  return new WorkbookError(
    reason,
    { message, ...(code ? { code } : {}), ...(place ? { place } : {}), ...leftOver },
    remains,
    { cause: error }
  );
}

/** Throws "cancelled" once the user has cancelled. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookError("cancelled");
}
