import type { Parameter } from "../../functions/parameter";
import { cellOption, isUnknownWord, knownOption, type OptionValue, writtenWord } from "./option";
import type { TwinArgument } from "./twin";
import { when, type Writer } from "./writer";

/** An argument read for a twin: its value, and what may stand in the way of the calculation. */
export interface Read {
  /** A number as text, `undefined` where an optional one is omitted; a condition for a flag; an option. */
  readonly value: string | undefined | OptionValue;
  /** Whether a required number is blank. */
  readonly blank?: string;
  /** The cells that may hold an error. */
  readonly incoming?: string;
  /** For a range that is read as a whole: the condition that an error is in it, and what gives the first. */
  readonly fault?: { readonly condition: string; readonly error: string };
  /** The condition that the argument holds what it may not hold; "TRUE" where that is known. */
  readonly wrong?: string;
  /** The condition that an optional number without a default is there. */
  readonly given?: string;
}

/**
 * Reads an `element` or `scalar` argument by the rules for all functions: blank is missing, text, TRUE and FALSE
 * are no numbers, errors go out.
 *
 * @param name what the argument is called in the formula
 */
export function readElement(
  writer: Writer,
  parameter: Parameter,
  arg: TwinArgument | undefined,
  name: string
): Read {
  if (!arg || arg.constant === "") return omitted(parameter);
  switch (parameter.type) {
    case "option":
      return readOption(writer, parameter, arg, name);
    case "flag":
      return readFlag(writer, parameter, arg, name);
    default:
      return readNumber(writer, parameter, arg, name);
  }
}

function omitted({ type, default: byDefault, required, options }: Parameter): Read {
  if (type === "option") return { value: knownOption(String(byDefault ?? options)) };
  if (type === "flag") return { value: byDefault === true ? "TRUE" : "FALSE" };
  if (required) return { value: `""`, blank: "TRUE" };
  return { value: byDefault === undefined ? undefined : numberText(byDefault) };
}

/** A default as a formula writes it. */
const numberText = (value: unknown): string => (value === 1e-9 ? "1E-9" : String(value));

function readNumber(writer: Writer, parameter: Parameter, arg: TwinArgument, name: string): Read {
  if (typeof arg.constant === "number") return { value: arg.text };
  const cell = writer.let(name, arg.text);
  const read = { incoming: cell, wrong: isNoNumber(cell) };
  if (parameter.required) return { ...read, value: cell, blank: `LEN(${cell})=0` };
  if (parameter.default === undefined) return { ...read, value: cell, given: `LEN(${cell})>0` };
  const used = when(`LEN(${cell})=0`, numberText(parameter.default), cell);
  return { ...read, value: writer.let(`used_${name}`, used) };
}

/** The condition that a cell holds something, and no number. */
const isNoNumber = (cell: string): string => `(LEN(${cell})>0)<>ISNUMBER(${cell})`;

function readOption(writer: Writer, parameter: Parameter, arg: TwinArgument, name: string): Read {
  const option = parameter.options!;
  if (arg.constant !== undefined) {
    const word = writtenWord(option, arg.constant);
    return word ? { value: knownOption(word) } : { value: knownOption(""), wrong: "TRUE" };
  }
  const cell = writer.let(name, arg.text);
  return { value: cellOption(option, cell), incoming: cell, wrong: isUnknownWord(option, cell) };
}

function readFlag(writer: Writer, parameter: Parameter, arg: TwinArgument, name: string): Read {
  if (typeof arg.constant === "string") return { value: "FALSE", wrong: "TRUE" };
  if (arg.constant !== undefined) return { value: arg.constant ? "TRUE" : "FALSE" };
  const cell = writer.let(name, arg.text);
  const byDefault = parameter.default === true ? "TRUE" : "FALSE";
  return {
    value: when(`LEN(${cell})=0`, byDefault, cell),
    incoming: cell,
    wrong: `(LEN(${cell})>0)*ISTEXT(${cell})>0`,
  };
}
