import type { FormulaNode, Scoped } from "./tree";

/** The parts of a node, in order; what is left out is not among them. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case "array":
      return node.rows.flat();
    case "call":
      return node.args.filter((arg) => arg !== null);
    case "binary":
      return [node.left, node.right];
    case "unary":
      return [node.operand];
    case "opaque":
      return node.scoped ? scopedParts(node.scoped) : [];
    default:
      return [];
  }
}

function scopedParts(scoped: Scoped): readonly FormulaNode[] {
  switch (scoped.kind) {
    case "let":
      return [...scoped.bindings.map(({ value }) => value), scoped.body];
    case "lambda":
      return [scoped.body];
    case "apply":
      return [scoped.lambda, ...scoped.args.filter((arg) => arg !== null)];
  }
}
