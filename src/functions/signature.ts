import { type OptionName, options } from "./options";
import type { FunctionEntry, Parameter, ParameterKind, ParameterType, ResultShape } from "./parameter";

export type { FunctionEntry } from "./parameter";

/** How an argument takes cells and what they hold, by the word that a signature uses for it. */
const words: Readonly<Record<string, readonly [ParameterKind, ParameterType]>> = {
  number: ["element", "number"],
  date: ["element", "date"],
  flag: ["element", "flag"],
  option: ["element", "option"],
  text: ["element", "text"],
  series: ["series", "number"],
  dates: ["series", "date"],
  codes: ["series", "text"],
  countable: ["series", "countable"],
  texts: ["list", "text"],
  days: ["list", "date"],
  words: ["list", "option"],
  matrix: ["matrix", "number"],
  table: ["matrix", "any"],
  inputs: ["inputs", "number"],
};

/**
 * A function's entry from its signature, in the notation of a formula's help: names in order,
 * optional ones in brackets, each with the word for what it takes where that is not a number
 * (`:date`), with `/` the option whose words it takes where its own name is not that option's,
 * with `!` if it takes one cell only, and with `=` its default.
 *
 * @example signature("STATUS", "value [green=1] [amber=0.9] [direction:option] [labels:texts]")
 */
export function signature(name: string, parameters: string, result: ResultShape = "cell"): FunctionEntry {
  return { name, result, parameters: parameters ? parameters.split(" ").map(parameterOf) : [] };
}

const notation = /^(\[?)(\w+):?(\w*)\/?(\w*)(!?)=?([^\]]*)/;

function parameterOf(text: string): Parameter {
  const [, bracket, name, word, of, single, given] = notation.exec(text)!;
  const [kind, type] = words[word || "number"];
  const option = type === "option" ? ((of || name) as OptionName) : undefined;
  const first = option && kind !== "list" ? options[option][0].word : undefined;
  const byDefault = first ?? (type === "flag" ? false : given ? Number(given) : undefined);
  return {
    name,
    kind: single ? "scalar" : kind,
    type,
    required: !bracket,
    ...(byDefault !== undefined && { default: byDefault }),
    ...(option && { options: option }),
  };
}

/** A required number that broadcasts, such as an input of a KPI of the dictionary. */
export const numberParameter = (name: string): Parameter => parameterOf(name);
