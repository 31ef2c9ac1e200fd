import { functionTable } from "../functions/call";
import type { Parameter } from "../functions/parameter";
import { entryOf } from "../functions/registry";
import { functionText, parameterText } from "../functions/texts";
import type { Locale, Message } from "../i18n/sentence";
import { inLanguage } from "./in-language";
import type { FunctionResult, HostFunction, HostFunctionParameter } from "../preview/host/remote-object";

/**
 * The KPI functions as a grid takes them, called straight from the table. Their messages are in the
 * language of `setFunctionLocale`, the help texts in `locale`.
 */
export const kpiFunctions = (locale: Locale): HostFunction[] =>
  [...functionTable()].flatMap(([name, call]) => {
    const entry = entryOf(name);
    if (!entry) return [];
    return {
      name,
      description: textOf(functionText(entry.name), locale),
      parameters: entry.parameters.map((each) => parameterOf(entry.name, each, locale)),
      returnsMatrix: true,
      call: (args) => call(...args) as FunctionResult,
    };
  });

/** Every parameter takes ranges and errors, so that the functions broadcast by their own rules, as in Excel. */
const parameterOf = (
  functionName: string,
  { name, kind, required }: Parameter,
  locale: Locale
): HostFunctionParameter => ({
  name,
  description: textOf(parameterText(functionName, name), locale),
  optional: !required,
  repeating: kind === "inputs",
  dimensionality: "matrix",
  type: "any",
});

const textOf = (message: Message | undefined, locale: Locale): string =>
  message ? inLanguage(message, locale) : "";
