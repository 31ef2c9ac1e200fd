import type { FunctionError, FunctionResult } from "../remote-object";

type Cell = number | string | boolean | null | FunctionError;

const errors = new Set(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!", "#NAME?", "#REF!"]);

/** Excel takes the message of #VALUE! and #N/A only. */
const withMessage = new Set(["#N/A", "#VALUE!"]);

/** Longest text that a cell holds. */
const maxText = 32767;

export const functionError = (code: unknown, message?: unknown): FunctionError => {
  const error = typeof code === "string" && errors.has(code) ? code : "#VALUE!";
  return withMessage.has(error) && typeof message === "string" && message !== ""
    ? { error, message }
    : { error };
};

/**
 * What a function returned, as cells show it: a value, or rows of values.
 *
 * Numbers that are not finite are #NUM!, an error object is that error, other objects show their
 * basic value or text, and what is no rectangle is #VALUE!.
 */
export function functionResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return cell(value);
  const width = Array.isArray(value[0]) ? value[0].length : 0;
  const isRectangle = width > 0 && value.every((row) => Array.isArray(row) && row.length === width);
  return isRectangle ? value.map((row: unknown[]) => row.map(cell)) : functionError("#VALUE!");
}

function cell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
      return value.length > maxText ? functionError("#VALUE!") : value;
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "bigint":
      return Number(value);
    case "object":
      return value === null ? null : richCell(value as RichValue);
    default:
      return functionError("#VALUE!");
  }
}

/** The library's own classes, or their JSON: errors, formatted numbers, entities, images. */
interface RichValue {
  readonly type?: unknown;
  readonly valueType?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
}

function richCell(value: RichValue): Cell {
  if (value instanceof Date) return functionError("#VALUE!");
  const isError =
    value.valueType === "CustomFunctionError" ||
    value.type === "Error" ||
    value.type === "CustomFunctionError";
  if (isError) return functionError(value.code ?? value.basicValue, value.message);
  if (typeof value.text === "string") return value.text;
  return typeof value.basicValue === "number" ||
    typeof value.basicValue === "boolean" ||
    typeof value.basicValue === "string"
    ? cell(value.basicValue)
    : functionError("#VALUE!");
}

/** What a function threw. Excel keeps code and message of the library's own error and shows #VALUE! for any other. */
export function thrownError(thrown: unknown): FunctionError {
  const { code, message, basicValue } = (thrown ?? {}) as RichValue;
  return typeof code === "string" && basicValue === code && errors.has(code)
    ? functionError(code, message)
    : functionError("#VALUE!");
}
