import { type Locale, type Messages, sentence } from "../i18n/sentence";
import type { Problem } from "./problem";

/** What an error cell carries: the fields of `CustomFunctions.Error`. */
export interface FunctionErrorFields {
  readonly code: string;
  readonly message?: string;
}

/** Stands in where the host's class is absent, with the same fields. */
class PlainFunctionError implements FunctionErrorFields {
  constructor(
    readonly code: string,
    readonly message?: string
  ) {}
}

let locale: Locale = "en-US";

/** The language of the functions' messages. Values never depend on it. */
export function setFunctionLocale(next: Locale): void {
  locale = next;
}

let messages: Messages = {};

/**
 * Gives the functions their sentences. These come with the dictionary, right after the functions:
 * no calculation waits for them.
 */
export function provideFunctionMessages(given: Messages): void {
  messages = given;
}

type ErrorClass = new (code: any, message?: string) => FunctionErrorFields;

/** The one place where a problem becomes the error that Excel shows, with its sentence. */
export function functionError(problem: Problem): FunctionErrorFields {
  const message = problem.message ?? messageOf(problem);
  const host = (globalThis as { CustomFunctions?: { Error?: ErrorClass } }).CustomFunctions;
  const Class: ErrorClass = host?.Error ?? PlainFunctionError;
  return new Class(problem.code, message);
}

function messageOf({ keys, values }: Problem): string | undefined {
  const key = [keys].flat().find((one) => one in messages);
  if (key === undefined) return undefined;
  const texts = Object.entries(values).map(
    ([name, value]) => [name, typeof value === "function" ? value(locale) : value] as const
  );
  return sentence(messages, key, locale, Object.fromEntries(texts));
}

/** Whether a result is an error, of the host's class or of ours. */
export function isFunctionError(value: unknown): value is FunctionErrorFields {
  if (value instanceof PlainFunctionError) return true;
  const Class = (globalThis as { CustomFunctions?: { Error?: ErrorClass } }).CustomFunctions?.Error;
  return Class !== undefined && value instanceof Class;
}
