/** The expression of a KPI, taken apart. Names are the ids of its inputs. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negate"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly call: FunctionName; readonly of: readonly Expression[] };

export type Operator = "+" | "-" | "*" | "/";

/** The functions an expression may use. abs takes one argument, min and max one or more. */
export type FunctionName = "abs" | "min" | "max";

/**
 * The names in an expression, in the order of their first appearance.
 *
 * @example namesIn(parsed)  // ["a", "b"] for "(a - b) / abs(b)"
 */
export function namesIn(expression: Expression): string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    switch (part.kind) {
      case "number":
        return;
      case "name":
        names.add(part.name);
        return;
      case "negate":
        return visit(part.of);
      case "operation":
        visit(part.left);
        return visit(part.right);
      case "call":
        part.of.forEach(visit);
    }
  };
  visit(expression);
  return [...names];
}
