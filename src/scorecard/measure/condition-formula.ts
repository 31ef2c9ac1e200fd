import { numberLiteral, textLiteral } from "../../plan/references";
import type { SourceColumn } from "../sources/source-column";
import { tidyFormula, tidyText } from "../sources/tidy-text";
import { alternativesOf, type Comparison, type Condition } from "./measure";

/** A number that is meant as text, such as a customer's: compared with the text of the cells. */
const looksLikeNumber = (text: string): boolean => /^[-+]?[\d.]/.test(text);

function comparisonTest({ operator, value }: Comparison, { reference, padding }: SourceColumn): string {
  if (typeof value === "string") {
    const text = tidyText(value);
    const cells = padding
      ? tidyFormula(reference, padding)
      : looksLikeNumber(text)
        ? `(${reference}&"")`
        : reference;
    return `(${cells}${operator}${textLiteral(text)})`;
  }
  const compared = `(${reference}${operator}${numberLiteral(value)})`;
  return operator === "<>" ? compared : `ISNUMBER(${reference})*${compared}`;
}

/**
 * A condition as a formula: one truth value or 0 or 1 a row, to be multiplied with others.
 *
 * @example conditionTest({ column: "S", operator: "=", value: "open", or: [{ column: "S", operator: "=", value: "new" }] }, …)
 * // '((T[S]="open")+(T[S]="new")>0)'
 */
export function conditionTest(condition: Condition, columnOf: (name: string) => SourceColumn): string {
  const tests = alternativesOf(condition).map((each) => comparisonTest(each, columnOf(each.column)));
  return tests.length === 1 ? tests[0] : `(${tests.join("+")}>0)`;
}
