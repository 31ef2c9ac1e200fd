import { type ErrorValue, isError, type Value } from "./value";

/** What is known of a conversion: a value, the error it gives, or undefined where Excel's rules reach further than these. */
export type Converted<T> = T | ErrorValue | undefined;

const valueError: ErrorValue = { error: "#VALUE!" };

/**
 * A value as an operator takes it for a number. Text with digits may be a date, a time or a currency to Excel:
 * that is left open.
 */
export function numberOf(value: Value): Converted<number> {
  if (value === null) return 0;
  if (typeof value === "number" || isError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)) return Number(value);
  return /\d/.test(value) ? undefined : valueError;
}

/** A value as `&` takes it for text. */
export function textOf(value: Value): Converted<string> {
  if (value === null) return "";
  if (typeof value === "string" || isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? undefined : text;
}

/** A value as IF takes it for a condition. */
export function truthOf(value: Value): Converted<boolean> {
  if (typeof value === "string")
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : valueError;
  if (isError(value)) return value;
  return value === null ? false : Boolean(value);
}
