import { arityProblem } from "../functions/arity";
import { functionTable } from "../functions/call";
import { functionError } from "../functions/function-error";
import type { Parameter } from "../functions/parameter";
import { registry } from "../functions/registry";
import { functionText, parameterText } from "../functions/texts";
import type { Locale, Message } from "../i18n/sentence";
import type { PreviewWorkbook } from "../preview/workbook/preview-workbook";
import { callExplain } from "./explain/explain-function";
import { inLanguage } from "./in-language";
import type { FunctionResult, HostFunction, HostFunctionParameter } from "../preview/host/remote-object";

/**
 * The KPI functions as a grid takes them, called straight from the table. Their messages are in the
 * language of `setFunctionLocale`, the help texts in `locale`.
 *
 * @param workbook the grid's own, for the function that reads the cell it explains
 */
export const kpiFunctions = (locale: Locale, workbook: Pick<PreviewWorkbook, "toData">): HostFunction[] =>
  registry.map((entry) => {
    const { name, parameters, asynchronous } = entry;
    const call = functionTable().get(`KPI.${name}`);
    return {
      name: `KPI.${name}`,
      description: textOf(functionText(name), locale),
      parameters: parameters.map((each) => parameterOf(name, each, locale)),
      returnsMatrix: true,
      ...(asynchronous && { requiresAddress: true, requiresParameterAddresses: true }),
      refuseCount: (given) => {
        const problem = arityProblem(entry, given);
        if (!problem) return undefined;
        const { code, message } = functionError(problem);
        return { error: code, message };
      },
      call: asynchronous ? callExplain(() => workbook.toData()) : (args) => call!(...args) as FunctionResult,
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
