import { serialOf } from "../../../src/core";
import {
  entryOf,
  options,
  type Parameter,
  registry,
  type RegisteredFunction,
} from "../../../src/functions/registry";
import { functionText } from "../../../src/functions/texts";

/** Two years of days, as `A2:A400` and `B2:B400` of the examples hold them. */
const days = Array.from({ length: 730 }, (_, i) => [serialOf(2024, 1, 1) + i]);
const values = days.map((_, i) => [100 + (i % 7)]);

/** The arguments of the example that the help shows for a function. */
export function exampleArguments(name: string): unknown[] {
  const [formula] = functionText(name)!.example;
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  return split(inside, ",").map(argumentOf);
}

/** Splits at a separator that stands outside braces, brackets and quotes. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && "{(".includes(character)) depth++;
    if (!quoted && "})".includes(character)) depth--;
    if (character === separator && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return text === "" ? [] : parts;
}

function argumentOf(text: string): unknown {
  if (text === "A2:A400") return days;
  if (text === "B2:B400") return values;
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
  if (date) return serialOf(Number(date[1]), Number(date[2]), Number(date[3]));
  if (text.startsWith("{"))
    return split(text.slice(1, -1), ";").map((row) => split(row, ",").map(argumentOf));
  if (text.startsWith('"')) return text.slice(1, -1);
  if (Number.isNaN(Number(text))) throw new Error(`The example has an argument that cannot be read: ${text}`);
  return Number(text);
}

/** Values for optional arguments whose default is to do without them. */
const samples: Readonly<Record<string, unknown>> = {
  floor: 0,
  cap: 1e6,
  tolerance: 4,
  labels: [["bad", "fair", "good"]],
  grades: [
    [90, "A", 1.2],
    [0, "B", 0.8],
  ],
  directions: [["higher", "lower"]],
  from: serialOf(2024, 3, 1),
  to: serialOf(2025, 3, 1),
  baseline: 3,
  season: 2,
  x: [[1, 2, 3]],
  amounts: [[10, 20]],
  asOf: 46000,
  holidays: [[45992]],
  workdays: [[45995]],
  field: "definition",
};

/** A function with all of its arguments given, in a form that calculates. */
export interface Sample {
  readonly entry: RegisteredFunction;
  readonly args: readonly unknown[];
}

/** Arguments of a function that calculate: those of its example, then each further one at its default or a sample. */
export function sampleOf(name: string): Sample {
  const entry = entryOf(name)!;
  const given = exampleArguments(name);
  return { entry, args: entry.parameters.map((parameter, i) => given[i] ?? sampleArgument(parameter)) };
}

const sampleArgument = ({ name, default: byDefault, options: option }: Parameter): unknown => {
  const value = samples[name] ?? byDefault ?? (option ? options[option][0].word : undefined);
  if (value === undefined) throw new Error(`There is no sample for the argument ${name}`);
  return value;
};

/** Every function that has arguments, by name, for `describe.each`. */
export const functionsWithArguments = registry
  .filter(({ parameters }) => parameters.length > 0)
  .map(({ name }) => name);

/** A block with one cell of another replaced, or all of them. */
export const withCell = (argument: unknown, cell: unknown, at: "first" | "all" = "first"): unknown =>
  Array.isArray(argument)
    ? argument.map((row, r) =>
        Array.isArray(row) ? row.map((old, c) => (at === "all" || (r === 0 && c === 0) ? cell : old)) : row
      )
    : cell;

/** Arguments with one of them replaced. */
export const replaced = (args: readonly unknown[], index: number, by: unknown): unknown[] =>
  args.map((argument, i) => (i === index ? by : argument));
