import { card } from "./card/card";
import { evaluate } from "./evaluate";
import { DEFINE } from "./registry/dictionary";

/**
 * Card of a KPI in the dictionary: two columns, or one field of it.
 *
 * @customfunction DEFINE
 * @param id Id or name of a KPI in the dictionary.
 * @param field One field, such as "definition" or "formula". Default: all of them.
 * @param language Language of the text: "en" (default) or "zh".
 * @example =KPI.DEFINE("customer-churn-rate","unit") // Ratio
 */
export function define(id: any, field?: any, language?: any): any[][] {
  return evaluate(DEFINE, [id, field, language], card);
}
