import type { ExcelError } from "../core/outcome";
import { CellError, type CellContent, readCell, returnableErrors } from "./cell";
import { choices, optionWord } from "./options";
import type { Parameter } from "./parameter";
import { Problem, type ProblemValues } from "./problem";

/** The last day that Excel knows: 31 December 9999. */
export const lastDate = 2958466;

/** A value of an argument: what `core` takes, `undefined` where there is none, or why it cannot be read. */
export type Value = number | string | boolean | undefined | Problem;

/**
 * Reads one cell as its parameter wants it. A blank cell of an optional argument means the
 * default. Text is never taken for a number.
 *
 * @param place where the cell stands in a series, for the sentence (1 for the first)
 */
export function readValue(raw: unknown, parameter: Parameter, place?: number): Value {
  const content = readCell(raw);
  if (content === undefined) return parameter.default;
  if (content instanceof CellError) return incomingError(content, parameter);
  switch (parameter.type) {
    case "number":
      return typeof content === "number" ? content : notANumber(content, parameter, place);
    case "date":
      return readDate(content, parameter, place);
    case "flag":
      return readFlag(content, parameter);
    case "option":
      return readOption(content, parameter);
    case "text":
      return typeof content === "boolean" ? notANumber(content, parameter, place) : String(content);
    case "any":
    case "countable":
      return content;
  }
}

/** An error goes out as it came in; what Excel lets no function return becomes `#VALUE!` and is named. */
function incomingError({ code, message }: CellError, { name }: Parameter): Problem {
  return returnableErrors.has(code)
    ? new Problem(code as ExcelError, "incoming", { argument: name, error: code }, true, message)
    : new Problem("#VALUE!", "incomingOther", { argument: name, error: code }, true);
}

/** Text, TRUE or FALSE where a number is needed. */
export function notANumber(content: CellContent, { name, type }: Parameter, place?: number): Problem {
  const values: ProblemValues = { argument: name, text: shown(content), place: placeOf(place) };
  if (typeof content === "boolean") return new Problem("#VALUE!", "booleanForNumber", values);
  if (type === "date") return new Problem("#VALUE!", "textForDate", values);
  const stored = typeof content === "string" && /^\s*[-+]?(\d[\d,]*\.?\d*|\.\d+)\s*[%%]?\s*$/.test(content);
  return new Problem("#VALUE!", stored ? "numberAsText" : "textForNumber", values);
}

/** A text as a sentence shows it: whole if short, cut otherwise. */
const shown = (content: CellContent): string => {
  const text = typeof content === "boolean" ? String(content).toUpperCase() : String(content);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** Where in a series; in Chinese also the space between a name in Latin letters and what follows. */
const placeOf = (place: number | undefined) => (locale: string) => {
  if (locale === "zh-CN") return place === undefined ? " " : ` 第 ${place} 个单元格`;
  return place === undefined ? "" : ` (cell ${place})`;
};

function readDate(content: CellContent, parameter: Parameter, place?: number): Value {
  if (typeof content !== "number") return notANumber(content, parameter, place);
  return content >= 0 && content < lastDate
    ? content
    : new Problem("#NUM!", "dateDomain", { argument: parameter.name, value: content, place: placeOf(place) });
}

function readFlag(content: CellContent, { name }: Parameter): Value {
  if (typeof content === "boolean") return content;
  return typeof content === "number"
    ? content !== 0
    : new Problem("#VALUE!", "textForFlag", { argument: name, text: shown(content) });
}

function readOption(content: CellContent, { name, options }: Parameter): Value {
  const word = typeof content === "string" ? optionWord(options!, content) : undefined;
  return (
    word ??
    new Problem("#VALUE!", "unknownOption", {
      argument: name,
      text: shown(content),
      choices: (locale) => choices(options!, locale === "zh-CN" ? "zh" : "en"),
    })
  );
}
