import { ApiError } from "../remote-object";
import type { WireError } from "./wire";

/** "GetUsedRange" as a programmer writes it: "getUsedRange". */
export const camelCase = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** A member that this host does not have. */
export const apiNotFound = (typeName: string, member: string): ApiError =>
  new ApiError(
    "ApiNotFound",
    `The API you are trying to use could not be found: ${typeName}.${camelCase(member)}. It may not be available in this host.`,
    `${typeName}.${camelCase(member)}`
  );

export const invalidReference = (): ApiError =>
  new ApiError("InvalidReference", "This reference is not valid for the current operation.");

export const cellEditMode = (): ApiError =>
  new ApiError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Exit it by pressing Enter or Tab or by selecting another cell, and try again."
  );

export const requestTooLarge = (limit: number): ApiError =>
  new ApiError(
    "RequestPayloadSizeLimitExceeded",
    `The request payload size has exceeded the limit of ${limit} bytes. Split it into several calls of context.sync().`
  );

export const responseTooLarge = (limit: number): ApiError =>
  new ApiError(
    "ResponsePayloadSizeLimitExceeded",
    `The response payload size has exceeded the limit of ${limit} bytes. Load less at once.`
  );

/** The error of an answer. Whatever is no ApiError is a fault of the host and says so. */
export function wireError(error: unknown, defaultLocation: string | null, actionIndex?: number): WireError {
  const place = actionIndex === undefined ? {} : { ActionIndex: actionIndex };
  if (error instanceof ApiError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? defaultLocation,
      ...place,
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    Code: "GeneralException",
    Message: `There was an internal error while processing the request. (${detail})`,
    Location: defaultLocation,
    ...place,
  };
}
