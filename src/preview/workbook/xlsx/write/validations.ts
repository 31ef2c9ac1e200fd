import type { ValidationData } from "../../data";
import { writeFormula } from "../formula/write-formula";
import { escapeXml, tag } from "../package/xml";

/** The data validations of a sheet; empty text when there are none. */
export function validationsXml(validations: readonly ValidationData[]): string {
  if (validations.length === 0) return "";
  return tag("dataValidations", { count: validations.length }, ...validations.map(validationXml));
}

function validationXml({
  addresses,
  type,
  operator,
  formula1,
  formula2,
  allowBlank,
  prompt,
  error,
}: ValidationData): string {
  const attributes = {
    type: type === "any" ? undefined : type,
    errorStyle: error?.style && error.style !== "stop" ? error.style : undefined,
    operator: operator && operator !== "between" ? operator : undefined,
    allowBlank: allowBlank ? 1 : undefined,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: error ? 1 : undefined,
    errorTitle: error?.title || undefined,
    error: error?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: addresses.join(" "),
  };
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? "" : tag(name, {}, escapeXml(writeFormula(text)));
  return tag("dataValidation", attributes, formula("formula1", formula1), formula("formula2", formula2));
}
