import { finite } from "../finite";
import { fail, ok, type Outcome } from "../outcome";
import { namesIn, type Expression, type Operator } from "./expression";
import { parseExpression } from "./parse";

/** The inputs of an expression by name; `null` is a missing value. */
export type ExpressionInputs = Readonly<Record<string, number | null>>;

/** An expression ready to be evaluated over many inputs. */
export interface CompiledExpression {
  readonly expression: Expression;
  readonly names: readonly string[];
  evaluate(inputs: ExpressionInputs): Outcome<number>;
}

/**
 * An expression, read once for many evaluations. Error: syntax.
 *
 * @example compileExpression("a / b")  // value.evaluate({ a: 1, b: 4 }) is 0.25
 */
export function compileExpression(text: string): Outcome<CompiledExpression> {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed;
  const expression = parsed.value;
  const names = namesIn(expression);
  const evaluate = (inputs: ExpressionInputs): Outcome<number> => {
    for (const name of names) if (!Object.hasOwn(inputs, name)) return fail("unknown-name", { name });
    for (const name of names) if (inputs[name] === null) return fail("missing", { argument: name });
    const value = compute(expression, inputs as Readonly<Record<string, number>>);
    return value.ok ? finite(value.value) : value;
  };
  return ok({ expression, names, evaluate });
}

/**
 * The value of a KPI expression over named inputs.
 *
 * Errors: syntax; unknown-name for a name that is not among the inputs; missing; zero-division; domain beyond the range
 * of a double.
 *
 * @example evaluateExpression("(a - b) / abs(b)", { a: 50, b: -100 })  // 1.5
 */
export function evaluateExpression(text: string, inputs: ExpressionInputs): Outcome<number> {
  const compiled = compileExpression(text);
  return compiled.ok ? compiled.value.evaluate(inputs) : compiled;
}

const zeroDivision = fail("zero-division", { argument: "denominator" });

function compute(expression: Expression, inputs: Readonly<Record<string, number>>): Outcome<number> {
  switch (expression.kind) {
    case "number":
      return ok(expression.value);
    case "name":
      return ok(inputs[expression.name]);
    case "negate": {
      const value = compute(expression.of, inputs);
      return value.ok ? ok(-value.value) : value;
    }
    case "operation": {
      const left = compute(expression.left, inputs);
      if (!left.ok) return left;
      const right = compute(expression.right, inputs);
      if (!right.ok) return right;
      if (expression.operator === "/" && right.value === 0) return divisionBy(expression.right);
      return ok(operate(expression.operator, left.value, right.value));
    }
    case "call": {
      const values: number[] = [];
      for (const part of expression.of) {
        const value = compute(part, inputs);
        if (!value.ok) return value;
        values.push(value.value);
      }
      if (expression.call === "abs") return ok(Math.abs(values[0]));
      return ok(expression.call === "min" ? Math.min(...values) : Math.max(...values));
    }
  }
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

/** A zero denominator: named, when it is an input. */
const divisionBy = (denominator: Expression) =>
  denominator.kind === "name" ? fail("zero-division", { argument: denominator.name }) : zeroDivision;
