import type { ValidationData } from "../../data";
import { readFormula } from "../formula/read-formula";
import { child, childrenNamed, decodeXstring, flag, type XmlElement } from "../package/xml";

/** The data validations of a worksheet. A list of literal values keeps its quotes: '="yes,no"'. */
export function readValidations(worksheet: XmlElement): ValidationData[] {
  return childrenNamed(child(worksheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const {
      sqref,
      type = "none",
      operator,
      allowBlank,
      showInputMessage,
      showErrorMessage,
      promptTitle,
      prompt,
      errorTitle,
      error,
      errorStyle,
    } = element.attributes;
    if (!sqref) return [];
    const formula1 = child(element, "formula1")?.text;
    const formula2 = child(element, "formula2")?.text;
    const validation: ValidationData = {
      addresses: sqref.split(/\s+/).filter(Boolean),
      type: type === "none" ? "any" : (type as ValidationData["type"]),
    };
    const hasOperator = type !== "list" && type !== "custom" && type !== "none";
    if (hasOperator) validation.operator = operator ?? "between";
    if (formula1) validation.formula1 = readFormula(formula1);
    if (formula2) validation.formula2 = readFormula(formula2);
    if (flag(allowBlank, false)) validation.allowBlank = true;
    if (flag(showInputMessage, false) && (promptTitle || prompt))
      validation.prompt = { title: decodeXstring(promptTitle ?? ""), message: decodeXstring(prompt ?? "") };
    if (flag(showErrorMessage, false)) {
      validation.error = {
        title: decodeXstring(errorTitle ?? ""),
        message: decodeXstring(error ?? ""),
        style: (errorStyle ?? "stop") as "stop" | "warning" | "information",
      };
    }
    return [validation];
  });
}
