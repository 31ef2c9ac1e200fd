import type { FunctionEntry } from "../../functions/parameter";
import { guarded } from "./guard";
import type { OptionValue } from "./option";
import { type Read, readElement } from "./read-element";
import { isSingle } from "./shape";
import { spanOf } from "./span";
import type { Flavour, Twin, TwinArguments } from "./twin";
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
}

/**
 * A twin of a function all of whose arguments are taken cell by cell. Its text is the same for single cells and for
 * ranges, since Excel's operators broadcast as the functions do; only AND and OR, which would make one value of a
 * range, give way to × and +.
 *
 * @param names what arguments are called in the formula where their own name is also that of an Excel function
 */
export function elementTwin(
  entry: FunctionEntry,
  calculation: (args: Elements, writer: Writer) => string,
  names: Readonly<Record<string, string>> = {}
): Twin {
  const write = (flavour: Flavour) => (args: TwinArguments) => {
    const given = args.flatMap((arg) => arg ?? []);
    const writer = new Writer(
      flavour,
      given.every(({ shape }) => isSingle(shape)),
      given.map(({ text }) => text)
    );
    const reads = new Map<string, Read>(
      entry.parameters.map((parameter, i) => [
        parameter.name,
        readElement(writer, parameter, args[i], names[parameter.name] ?? parameter.name.toLowerCase()),
      ])
    );
    writer.span = spanOf(
      entry.parameters.flatMap(({ name }, i) => {
        const cell = reads.get(name)!.incoming;
        return cell && args[i] ? [{ cell, shape: args[i].shape }] : [];
      })
    );
    return writer.finish(guarded(writer, [...reads.values()], calculation(elementsOf(reads), writer)));
  };
  return { name: entry.name, microsoft365: write("microsoft365"), excel2016: write("excel2016") };
}

export const elementsOf = (reads: ReadonlyMap<string, Read>): Elements => ({
  number: (name) => reads.get(name)!.value as string,
  optional: (name) => {
    const { value, given = "TRUE" } = reads.get(name)!;
    return value === undefined ? undefined : { value: value as string, given };
  },
  option: (name) => reads.get(name)!.value as OptionValue,
  flag: (name) => reads.get(name)!.value as string,
});
