import { parseFormula, type FormulaNode } from "../../formula";
import { tokenize } from "@borgar/fx";

/** A part of a formula that names cells. */
export interface Reference {
  readonly node: FormulaNode;
  /** The function that it is an argument of, however deep, from the inside outwards; with the argument's index. */
  readonly within: readonly { readonly name: string; readonly index: number }[];
}

type Within = Reference["within"];

/** All references of a formula, from left to right. `A1:INDEX(…)` is two of them, `A1#` one. */
export function referencesIn(tree: FormulaNode): readonly Reference[] {
  const found: Reference[] = [];
  visit(tree, [], found);
  return found;
}

function visit(node: FormulaNode, within: Within, found: Reference[]): void {
  switch (node.kind) {
    case "reference":
    case "structured":
    case "name":
      found.push({ node, within });
      return;
    case "unary":
      if (node.operator === "#") found.push({ node, within });
      else visit(node.operand, within, found);
      return;
    case "binary":
      if (node.operator === ":" && isPlain(node.left) && isPlain(node.right)) found.push({ node, within });
      else {
        visit(node.left, within, found);
        visit(node.right, within, found);
      }
      return;
    case "call":
      for (const [index, arg] of node.args.entries())
        if (arg) visit(arg, [{ name: node.name, index }, ...within], found);
      return;
    case "opaque":
      found.push(...referencesInText(node.text, [{ name: node.name, index: 0 }, ...within]));
      return;
    default:
  }
}

const isPlain = ({ kind }: FormulaNode): boolean =>
  kind === "reference" || kind === "structured" || kind === "name";

/** Of LET and LAMBDA, which bring names of their own, what is certainly a reference. */
function referencesInText(text: string, within: Within): Reference[] {
  return tokenize(`=${text}`, { mergeRefs: true })
    .filter(({ type }) => ["range", "range_beam", "range_ternary", "structured"].includes(type))
    .flatMap(({ value }) => {
      const node = parseFormula(`=${value}`);
      return node && isPlain(node) ? [{ node, within }] : [];
    });
}
