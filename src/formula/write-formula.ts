import type { FormulaNode } from "./tree";
import type { Value } from "./value";

/** What is written in the place of a node instead of the node itself; undefined: the node. */
export type Replace = (node: FormulaNode) => string | undefined;

/** How tightly operators bind, as Excel has it; a sign binds tighter than a power. */
const strength: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ",": 8,
  " ": 9,
  ":": 10,
};
const signStrength = 6;
const percentStrength = 7;

/**
 * A tree as a formula without "=", with parentheses only where they are needed.
 *
 * @param replace puts something else in the place of a node, such as its value
 * @example writeFormula(parseFormula("=(A1+B1)*2")!)  // "(A1+B1)*2"
 */
export const writeFormula = (node: FormulaNode, replace: Replace = () => undefined): string =>
  written(node, replace, 0);

function written(node: FormulaNode, replace: Replace, needed: number): string {
  const replaced = replace(node);
  if (replaced !== undefined) return replaced.startsWith("-") && needed > 0 ? `(${replaced})` : replaced;
  switch (node.kind) {
    case "value":
      return valueText(node.value);
    case "array":
      return `{${node.rows.map((row) => row.map((cell) => written(cell, replace, 0)).join(",")).join(";")}}`;
    case "call":
      return `${node.name}(${node.args.map((arg) => (arg ? written(arg, replace, 0) : "")).join(",")})`;
    case "binary": {
      const own = strength[node.operator] ?? 0;
      const text = written(node.left, replace, own) + node.operator + written(node.right, replace, own + 1);
      return own < needed ? `(${text})` : text;
    }
    case "unary":
      return unaryText(node.operator, node.operand, replace, needed);
    default:
      return node.text;
  }
}

function unaryText(operator: string, operand: FormulaNode, replace: Replace, needed: number): string {
  if (operator === "%" || operator === "#") return written(operand, replace, percentStrength) + operator;
  const text = operator + written(operand, replace, signStrength);
  return needed > signStrength ? `(${text})` : text;
}

/** A value as a formula writes it. */
export function valueText(value: Value): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
