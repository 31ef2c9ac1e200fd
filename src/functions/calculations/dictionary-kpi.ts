import { type CompiledExpression, compileExpression, fail, type Outcome } from "../../core";
import { findCalc } from "../../catalog/calc-index";
import { evaluate } from "../evaluate";
import { CALC } from "../registry/dictionary";
import { readArgument } from "../read-argument";
import { numberParameter } from "../signature";

const compiled = new Map<string, Outcome<CompiledExpression>>();

/** The expression of a KPI, read once. */
function expressionOf({ id, expression }: { readonly id: string; readonly expression: string }) {
  let found = compiled.get(id);
  if (!found) compiled.set(id, (found = compileExpression(expression)));
  return found;
}

/**
 * A KPI of the dictionary from its inputs, each of which broadcasts.
 *
 * @param id id or name of the KPI, one cell
 * @param inputs a value or a block for each input, in the order of the card; a missing one is blank
 */
export function dictionaryKpi(id: unknown, inputs: readonly unknown[]): any {
  const [idParameter] = CALC.parameters;
  const { value } = readArgument(id, idParameter);
  const kpi = typeof value === "string" ? findCalc(value) : undefined;
  const names = kpi?.inputs ?? [];
  const count = Math.max(names.length, inputs.length);
  const parameters = Array.from({ length: count }, (_, i) => numberParameter(names[i] ?? `input${i + 1}`));
  // An input that was not given at all is not blank: it is said to lack. With an unknown id nothing is known of its inputs.
  const entry = {
    ...CALC,
    parameters: [
      idParameter,
      ...parameters.map((one, i) => ({ ...one, required: kpi !== undefined && i < inputs.length })),
    ],
  };
  return evaluate(entry, [id, ...parameters.map((_, i) => inputs[i])], (_, ...values: number[]) => {
    if (!kpi) return fail("not-found", { argument: "id", text: String(value) });
    if (inputs.length !== names.length)
      return fail("shape", {
        problem: inputs.length < names.length ? "few" : "many",
        id: kpi.id,
        count: names.length,
        names: names.join(", "),
      });
    const expression = expressionOf(kpi);
    if (!expression.ok) return expression;
    return expression.value.evaluate(Object.fromEntries(names.map((name, i) => [name, values[i]])));
  });
}
