import type { FunctionEntry } from "./parameter";
import { attaining } from "./registry/attaining";
import { changing } from "./registry/changing";
import { customers } from "./registry/customers";
import { dictionary } from "./registry/dictionary";
import { judging } from "./registry/judging";
import { methods } from "./registry/methods";
import { money } from "./registry/money";
import { scoring } from "./registry/scoring";
import { service } from "./registry/service";
import { trending } from "./registry/trending";
import { weighting } from "./registry/weighting";
import { working } from "./registry/working";

export type { FunctionEntry, Parameter, ParameterKind, ParameterType, ResultShape } from "./parameter";
export { options, type OptionName, type OptionWord } from "./options";

const families = {
  attaining,
  scoring,
  weighting: [...weighting, ...judging],
  changing,
  trending,
  customers,
  service: [...service, ...working],
  money,
  dictionary,
} satisfies Readonly<Record<string, readonly FunctionEntry[]>>;

export type Family = keyof typeof families;

/** What is known about a function besides its calculation: help, metadata, pane and tests read it. */
export interface RegisteredFunction extends FunctionEntry {
  readonly family: Family;
  /** The method of `core` that calculates it. */
  readonly method: string;
}

/**
 * Every KPI function, by family: its name, method, arguments, defaults and options. The order of
 * arguments is a contract with the users' workbooks: new ones come at the end and are optional.
 */
export const registry: readonly RegisteredFunction[] = Object.entries(families).flatMap(([family, entries]) =>
  entries.map((entry) => ({ ...entry, family: family as Family, method: methods[entry.name] }))
);

/** The entry of a function by its name in a formula, with or without the namespace, in any case. */
export const entryOf = (name: string): RegisteredFunction | undefined => {
  const plain = name.toUpperCase().replace(/^KPI\./, "");
  return registry.find((entry) => entry.name === plain);
};
