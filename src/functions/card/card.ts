import { findKpi } from "../../catalog/cards";
import { fail, ok, type Outcome } from "../../core";
import { Problem } from "../problem";
import { cardFields, findField, type Language } from "./fields";

type Rows = readonly (readonly (string | number)[])[];

/**
 * The card of a KPI as rows of field and value, or the value of one field.
 *
 * Errors: not-found for a KPI that is not in the dictionary; unknown-option for a field no card has.
 */
export function card(id: string, field: string | undefined, language: Language): Outcome<Rows> | Problem {
  const kpi = findKpi(id);
  if (!kpi) return fail("not-found", { argument: "id", text: id });
  if (field === undefined) return ok(cardFields.map((one) => [one[language], one.valueOf(kpi, language)]));
  const found = findField(field);
  if (found) return ok([[found.valueOf(kpi, language)]]);
  return new Problem("#VALUE!", "unknownOption", {
    argument: "field",
    text: field,
    choices: (locale) =>
      cardFields
        .map((one) => (locale === "zh-CN" ? one.zh : `"${one.id}"`))
        .join(locale === "zh-CN" ? "、" : ", "),
  });
}
