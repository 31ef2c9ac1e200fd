import { registered, type RegisteredFunction } from "./registry/registered";

export type { FunctionEntry, Parameter, ParameterKind, ParameterType, ResultShape } from "./parameter";
export { options, type OptionName, type OptionWord } from "./options";
export type { Family, RegisteredFunction } from "./registry/registered";

/**
 * Every KPI function, by family: its name, method, arguments, defaults and options. The order of
 * arguments is a contract with the users' workbooks: new ones come at the end and are optional.
 */
export const registry: readonly RegisteredFunction[] = registered;

/** The entry of a function by its name in a formula, with or without the namespace, in any case. */
export const entryOf = (name: string): RegisteredFunction | undefined => {
  const plain = name.toUpperCase().replace(/^KPI\./, "");
  return registry.find((entry) => entry.name === plain);
};
