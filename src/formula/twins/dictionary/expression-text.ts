import type { Expression } from "../../../core/expression/expression";
import { grouped, when, type Writer } from "../writer";

const strength = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

/** The expression of a KPI as a part of a formula, with parentheses only where they are needed. */
export function expressionText(
  expression: Expression,
  valueOf: (name: string) => string,
  writer: Writer,
  needed = 0
): string {
  const text = (part: Expression, own = 0): string => expressionText(part, valueOf, writer, own);
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "name":
      return grouped(valueOf(expression.name));
    case "negate":
      return `(-${text(expression.of, 3)})`;
    case "operation": {
      const own = strength[expression.operator];
      const whole = text(expression.left, own) + expression.operator + text(expression.right, own + 1);
      return own < needed ? `(${whole})` : whole;
    }
    case "call": {
      const parts = expression.of.map((part) => text(part));
      if (expression.call === "abs") return `ABS(${parts[0]})`;
      if (writer.single) return `${expression.call.toUpperCase()}(${parts.join(",")})`;
      // MIN and MAX would make one value of a range.
      const sign = expression.call === "min" ? "<" : ">";
      return parts.reduce((best, part) => when(`${grouped(part)}${sign}${grouped(best)}`, part, best));
    }
  }
}
