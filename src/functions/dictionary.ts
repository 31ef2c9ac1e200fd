/** Dictionary and audit. */
import * as core from "../core";
import { reconciling } from "./calculations/reconciling";
import { dictionaryKpi } from "./calculations/dictionary-kpi";
import { calculationsVersion } from "./version";
import { evaluate } from "./evaluate";
import { RECONCILE, VERSION } from "./registry/dictionary";

/**
 * Any KPI of the dictionary from its inputs, in the order of its card.
 *
 * @customfunction CALC
 * @param id Id or name of a KPI in the dictionary.
 * @param inputs Inputs of the KPI, in the order in which its card lists them.
 * @example =KPI.CALC("customer-churn-rate",15,300) // 0.05
 */
export function calc(id: any, inputs: any[][][]): any[][] {
  return dictionaryKpi(id, inputs ?? []);
}

/**
 * TRUE if two numbers agree, else by how much they differ.
 *
 * @customfunction RECONCILE
 * @param a First number, or a range.
 * @param b Second number, or a range.
 * @param tolerance Largest difference that still agrees. Default 1e-9.
 * @param language Language of the text: "en" (default) or "zh".
 * @example =KPI.RECONCILE(112.5,100) // a exceeds b by 12.5
 */
export function reconcile(a: any[][], b: any[][], tolerance?: any[][], language?: any[][]): any[][] {
  return evaluate(RECONCILE, [a, b, tolerance, language], reconciling);
}

/**
 * Version of the calculations behind the KPI functions.
 *
 * @customfunction VERSION
 * @example =KPI.VERSION() // 1.0.0
 */
export function version(): any {
  return evaluate(VERSION, [], () => core.ok(calculationsVersion));
}
