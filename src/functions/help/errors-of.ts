import { functionTable, setFunctionLocale, type CalledError } from "../call";
import { entryOf, type Parameter } from "../registry";
import { exampleArguments, type ExampleLanguage } from "./evaluate-example";
import type { HelpExample } from "./types";

/** What a function says to an input that it cannot compute with. */
export interface ShownError {
  readonly parameter: string;
  /** What stands in the argument: a number, or nothing. */
  readonly input: "0" | "-1" | "";
  readonly code: string;
  readonly message: string;
}

/**
 * The errors of a function, found by asking it: its example with one argument made 0, negative or
 * blank. Errors that every function has (text for a number, an error that comes in) are not tried.
 */
export function errorsOf(name: string, example: HelpExample, language: ExampleLanguage): ShownError[] {
  const { parameters } = entryOf(name)!;
  setFunctionLocale(language === "zh" ? "zh-CN" : "en-US");
  const args = exampleArguments(name, example, language);
  const found = parameters.flatMap((parameter, i) =>
    inputsFor(parameter, i < args.length).flatMap((input) => {
      const given = args.map((arg, j) => (j === i ? filled(arg, input) : arg));
      if (i >= given.length) given.push(...Array(i - given.length).fill(null), valueOf(input));
      const error = firstError(functionTable().get(`KPI.${name}`)!(...given));
      return error?.message
        ? [{ parameter: parameter.name, input, code: error.error, message: error.message }]
        : [];
    })
  );
  setFunctionLocale("en-US");
  return found.filter(({ message }, i) => found.findIndex((other) => other.message === message) === i);
}

/** What is tried: only where it is a fault of its own. */
function inputsFor({ kind, type, required }: Parameter, given: boolean): ShownError["input"][] {
  if (type !== "number" && type !== "countable") return [];
  const single = kind === "element" || kind === "scalar" || kind === "inputs";
  if (single) return ["0", "-1"];
  return given ? (["0", "-1", ...(required ? [""] : [])] as ShownError["input"][]) : [];
}

const valueOf = (input: ShownError["input"]): number | "" => (input === "" ? "" : Number(input));

const filled = (arg: unknown, input: ShownError["input"]): unknown =>
  Array.isArray(arg) ? (arg as unknown[][]).map((row) => row.map(() => valueOf(input))) : valueOf(input);

const firstError = (result: unknown): CalledError | undefined =>
  (Array.isArray(result) ? result.flat() : [result]).find(
    (cell): cell is CalledError => typeof cell === "object" && cell !== null && "error" in cell
  );
