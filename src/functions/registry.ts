import { attaining } from "./registry/attaining";
import { changing } from "./registry/changing";
import { customers } from "./registry/customers";
import { dictionary } from "./registry/dictionary";
import { money } from "./registry/money";
import { scoring } from "./registry/scoring";
import { service } from "./registry/service";
import { trending } from "./registry/trending";
import { weighting } from "./registry/weighting";
import type { FunctionEntry } from "./parameter";

export type {
  Family,
  FunctionEntry,
  Parameter,
  ParameterKind,
  ParameterType,
  ResultShape,
} from "./parameter";
export { options, type OptionName, type OptionWord } from "./options";

/**
 * Every KPI function, by family: its name, method, arguments, defaults and options. The order of
 * arguments is a contract with the users' workbooks: new ones come at the end and are optional.
 */
export const registry: readonly FunctionEntry[] = [
  attaining,
  scoring,
  weighting,
  changing,
  trending,
  customers,
  service,
  money,
  dictionary,
].flat();

/** The entry of a function by its name in a formula, with or without the namespace, in any case. */
export const entryOf = (name: string): FunctionEntry | undefined => {
  const plain = name.toUpperCase().replace(/^KPI\./, "");
  return registry.find((entry) => entry.name === plain);
};
