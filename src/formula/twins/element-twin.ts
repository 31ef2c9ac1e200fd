import type { FunctionEntry, Parameter } from "../../functions/parameter";
import { guarded } from "./guard";
import { isUnknownWord, type OptionValue } from "./option";
import { type Read, readElement } from "./read-element";
import { holdsTruth, type RangeRead, readRange, readSeries, refusedRange } from "./read-range";
import { isSingle } from "./shape";
import { spanOf } from "./span";
import type { Flavour, Twin, TwinArgument, TwinArguments, TwinText } from "./twin";
import { unequalCounts } from "./unequal-counts";
import { Writer } from "./writer";

/** The arguments of a call as its twin's calculation sees them, by the names of the function. */
export interface Elements {
  /** A number, as it is written in the formula. */
  number(name: string): string;
  /** A number that may be missing: written in the formula or omitted (`undefined`), or given in a cell. */
  optional(name: string): { readonly value: string; readonly given: string } | undefined;
  option(name: string): OptionValue;
  /** The condition that a flag is set. */
  flag(name: string): string;
  /** A series, matrix or list; `undefined` where it is omitted. */
  range(name: string): RangeRead | undefined;
  /** A required series: one blank cell where it is omitted. */
  required(name: string): RangeRead;
}

type Calculation = (args: Elements, writer: Writer) => TwinText;

/**
 * A twin of a function, from its entry in the registry: every argument is read by the rules for all functions, the
 * calculation stands behind what may stand in its way. The text is the same for single cells and for ranges, since
 * Excel's operators broadcast as the functions do; only AND and OR, which would make one value of a range, give way
 * to × and +.
 *
 * @param names what arguments are called in the formula where their own name is also that of an Excel function
 */
export function elementTwin(
  entry: FunctionEntry,
  calculation: Calculation,
  names: Readonly<Record<string, string>> = {}
): Twin {
  const write = (flavour: Flavour) => (args: TwinArguments) => {
    const writer = writerFor(entry, args, flavour);
    const reads = new Map<string, Read>(
      entry.parameters.map((parameter, i) => [
        parameter.name,
        readArgument(writer, parameter, args[i], names[parameter.name] ?? parameter.name.toLowerCase()),
      ])
    );
    writer.span = spanOf(
      entry.parameters.flatMap(({ name, kind }, i) => {
        const cell = reads.get(name)!.incoming;
        return kind === "element" && cell && args[i] ? [{ cell, shape: args[i].shape }] : [];
      })
    );
    const text = calculation(elementsOf(reads), writer);
    if (typeof text !== "string") return text;
    return writer.finish(guarded(writer, [...reads.values()], text, unequalCounts(entry, reads)));
  };
  return { name: entry.name, microsoft365: write("microsoft365"), excel2016: write("excel2016") };
}

function writerFor(entry: FunctionEntry, args: TwinArguments, flavour: Flavour): Writer {
  const single = args.every(
    (arg, i) => !arg || !["element", "inputs"].includes(entry.parameters[i]?.kind) || isSingle(arg.shape)
  );
  return new Writer(
    flavour,
    single,
    args.flatMap((arg) => arg?.text ?? [])
  );
}

function readArgument(
  writer: Writer,
  parameter: Parameter,
  arg: TwinArgument | undefined,
  name: string
): Read {
  switch (parameter.kind) {
    case "series":
      return readSeries(writer, arg, name, wrongIn(parameter));
    case "matrix":
    case "list":
      return readRange(writer, arg, name, wrongIn(parameter));
    case "scalar":
      return refusedRange(writer, parameter, arg) ?? readElement(writer, parameter, arg, name);
    default:
      return readElement(writer, parameter, arg, name);
  }
}

/** What the cells of a range may not hold, by the type of the parameter. */
function wrongIn({ type, options }: Parameter): ((cells: string) => string) | null | undefined {
  if (type === "any") return null;
  if (type === "text") return holdsTruth;
  return type === "option" ? (cells) => isUnknownWord(options!, cells) : undefined;
}

export const elementsOf = (reads: ReadonlyMap<string, Read>): Elements => ({
  number: (name) => reads.get(name)!.value as string,
  optional: (name) => {
    const { value, given = "TRUE" } = reads.get(name)!;
    return value === undefined ? undefined : { value: value as string, given };
  },
  option: (name) => reads.get(name)!.value as OptionValue,
  flag: (name) => reads.get(name)!.value as string,
  required: (name) => reads.get(name) as RangeRead,
  range: (name) => {
    const read = reads.get(name) as RangeRead;
    return read.value === `""` && !read.incoming ? undefined : read;
  },
});
