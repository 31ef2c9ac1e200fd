import type { FormulaNode } from "./tree";

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
    default:
      return [];
  }
}
