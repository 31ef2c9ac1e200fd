import { format } from "numfmt";
import { numberOf, textOf } from "../convert";
import { isError } from "../value";
import {
  type CellsArgument,
  type CellsFunction,
  error,
  ofText,
  single,
  type ValueFunction,
} from "./function";

const wrong = error("#VALUE!");

/** Excel's cells hold no longer text. */
const longest = 32_767;

/** By name: LEN, LEFT, RIGHT, MID, TRIM, UPPER, LOWER, SUBSTITUTE, REPT, FIND, EXACT, VALUE and TEXT. */
export const textFunctions: Readonly<Record<string, ValueFunction>> = {
  LEN: ofText(1, 1, 1, ([text]) => text.length),
  LEFT: ofText(1, 2, 1, ([text], [count = 1]) => (count < 0 ? wrong : text.slice(0, Math.trunc(count)))),
  RIGHT: ofText(1, 2, 1, ([text], [count = 1]) =>
    count < 0 ? wrong : text.slice(Math.max(0, text.length - Math.trunc(count)))
  ),
  MID: ofText(3, 3, 1, ([text], [start, count]) => {
    const from = Math.trunc(start) - 1;
    return from < 0 || count < 0 ? wrong : text.slice(from, from + Math.trunc(count));
  }),
  TRIM: ofText(1, 1, 1, ([text]) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText(1, 1, 1, ([text]) => text.toUpperCase()),
  LOWER: ofText(1, 1, 1, ([text]) => text.toLowerCase()),
  SUBSTITUTE: ofText(3, 4, 3, ([text, old, by], [which]) => {
    if (old === "") return text;
    if (which === undefined) return text.replaceAll(old, by);
    return which < 1 ? wrong : replaceOne(text, old, by, Math.trunc(which));
  }),
  REPT: ofText(2, 2, 1, ([text], [count]) =>
    count < 0 || text.length * count > longest ? wrong : text.repeat(Math.trunc(count))
  ),
  FIND: ofText(2, 3, 2, ([sought, text], [start = 1]) => {
    const from = Math.trunc(start) - 1;
    const at = from < 0 || from > text.length ? -1 : text.indexOf(sought, from);
    return at < 0 ? wrong : at + 1;
  }),
  EXACT: ofText(2, 2, 2, ([one, other]) => one === other),
  VALUE: { least: 1, most: 1, of: (value) => (typeof value === "boolean" ? wrong : numberOf(value)) },
  TEXT: {
    least: 2,
    most: 2,
    of(value, pattern) {
      if (isError(value)) return value;
      if (isError(pattern)) return pattern;
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      const code = textOf(pattern);
      if (typeof code !== "string") return code;
      const number = typeof value === "string" ? numberOf(value) : (value ?? 0);
      // A text that is no number is shown as it is; one that may be a date to Excel is left open.
      if (typeof number !== "number") return number === undefined ? undefined : value;
      return String(format(code, number, { throws: false }));
    },
  },
};

function replaceOne(text: string, old: string, by: string, which: number): string {
  let at = -1;
  for (let i = 0; i < which; i++) {
    at = text.indexOf(old, at < 0 ? 0 : at + old.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + by + text.slice(at + old.length);
}

/** Texts of all cells put together: CONCAT, CONCATENATE and TEXTJOIN. */
export const joiningFunctions: Readonly<Record<string, CellsFunction>> = {
  CONCAT: { least: 1, most: 254, of: (...args) => joined("", false, args) },
  TEXTJOIN: {
    least: 3,
    most: 252,
    of(delimiter, ignoreEmpty, ...args) {
      const between = textOf(single(delimiter) ?? "");
      const ignore = ignoreEmpty === null ? true : single(ignoreEmpty);
      if (typeof between !== "string" || (typeof ignore !== "boolean" && typeof ignore !== "number"))
        return undefined;
      return joined(between, Boolean(ignore), args);
    },
  },
};

function joined(between: string, ignoreEmpty: boolean, args: readonly CellsArgument[]) {
  const texts: string[] = [];
  for (const value of args.flatMap((arg) => arg?.block.flat() ?? [""])) {
    const text = textOf(value);
    if (typeof text !== "string") return text;
    if (text !== "" || !ignoreEmpty) texts.push(text);
  }
  const whole = texts.join(between);
  return whole.length > longest ? error("#CALC!") : whole;
}
