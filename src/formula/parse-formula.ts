import { type AstExpression, type Node, parse, tokenize } from "@borgar/fx";
import type { FormulaNode, Scoped } from "./tree";
import type { Value } from "./value";

/**
 * Reads an Excel formula, in English and with commas, with or without its "=".
 *
 * @returns its tree, or undefined where it cannot be read
 * @example parseFormula("=A1+10%")
 * // { kind: "binary", operator: "+", left: { kind: "reference", text: "A1" }, right: { kind: "unary", … } }
 */
export function parseFormula(formula: string): FormulaNode | undefined {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  try {
    const tokens = tokenize(text, { mergeRefs: true, withLocation: true });
    return nodeOf(parse(tokens) as AstExpression, text);
  } catch {
    // The parser throws for whatever it cannot read and says no more than that.
    return undefined;
  }
}

function nodeOf(tree: AstExpression, text: string): FormulaNode {
  switch (tree.type) {
    case "Literal":
      return { kind: "value", value: tree.value as Value };
    case "ErrorLiteral":
      return { kind: "value", value: { error: tree.value } };
    case "ReferenceIdentifier":
      if (tree.kind === "name") return { kind: "name", text: tree.value };
      return { kind: tree.kind === "table" ? "structured" : "reference", text: tree.value };
    case "ArrayExpression":
      return {
        kind: "array",
        rows: tree.elements.map((row) => row.map((cell) => nodeOf(cell as AstExpression, text))),
      };
    case "CallExpression": {
      const { callee } = tree;
      if (callee.type !== "Identifier")
        return opaque(tree, text, {
          kind: "apply",
          lambda: nodeOf(callee as Node as AstExpression, text),
          args: tree.arguments.map((arg) => (arg ? nodeOf(arg as AstExpression, text) : null)),
        });
      return {
        kind: "call",
        name: callee.name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""),
        args: tree.arguments.map((arg) => (arg ? nodeOf(arg as AstExpression, text) : null)),
      };
    }
    case "BinaryExpression": {
      const [left, right] = tree.arguments.map((arg) => nodeOf(arg as AstExpression, text));
      return { kind: "binary", operator: tree.operator, left, right };
    }
    case "UnaryExpression":
      return {
        kind: "unary",
        operator: tree.operator,
        operand: nodeOf(tree.arguments[0] as AstExpression, text),
      };
    case "LetExpression":
      return opaque(tree, text, {
        kind: "let",
        bindings: tree.declarations.map(({ id, init }) => ({
          name: id.name,
          value: nodeOf(init as AstExpression, text),
        })),
        body: nodeOf(tree.body as AstExpression, text),
      });
    case "LambdaExpression":
      return opaque(tree, text, {
        kind: "lambda",
        params: tree.params.map(({ name }) => name),
        body: nodeOf(tree.body as AstExpression, text),
      });
    default:
      return opaque(tree, text);
  }
}

/** What has names of its own is kept as text, beside its tree. */
function opaque(tree: Node, text: string, scoped?: Scoped): FormulaNode {
  const [from, to] = tree.loc ?? [1, text.length];
  const written = text.slice(from, to);
  return {
    kind: "opaque",
    name: /^\w+/.exec(written)?.[0].toUpperCase() ?? "LAMBDA",
    text: written,
    ...(scoped && { scoped }),
  };
}
