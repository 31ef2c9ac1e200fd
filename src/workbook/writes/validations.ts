import type { SheetPlan, ValidationPlan } from "../../plan/plan";
import { write, type Write } from "../write";

/** Excel's own limit for a list that stands in the rule itself. */
const longestList = 255;

export const validationWrites = (sheet: SheetPlan): Write[] =>
  (sheet.validations ?? []).map((plan) => {
    const rule = ruleOf(plan.rule);
    return write(6, plan, (target) => {
      const validation = target.range(sheet.name, plan.address).dataValidation;
      validation.ignoreBlanks = true;
      validation.rule = rule;
      if (plan.prompt) validation.prompt = { ...plan.prompt, showPrompt: true };
      if (plan.error) validation.errorAlert = { ...plan.error, showAlert: true, style: "Stop" };
    });
  });

function ruleOf(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case "listRange":
      return {
        list: { inCellDropDown: true, source: rule.source.startsWith("=") ? rule.source : `=${rule.source}` },
      };
    case "decimal":
      return { decimal: bounds(rule) };
    case "wholeNumber":
      return { wholeNumber: bounds(rule) };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function listOf(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > longestList || values.some((value) => value.includes(","))) {
    throw new Error(`A list of ${values.length} values does not fit into a rule; use listRange.`);
  }
  return list;
}

function bounds({ min, max }: { readonly min?: number; readonly max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  // Any number: the rule only refuses text.
  return { formula1: min ?? -1e300, operator: "GreaterThanOrEqualTo" };
}
