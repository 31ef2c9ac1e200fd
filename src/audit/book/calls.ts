import type { Area, FormulaNode } from "../../formula";
import type { Book, Family } from "./book";
import type { FormulaCell } from "./pattern";

export type Call = FormulaNode & { readonly kind: "call" };

/** The calls of a formula, the outer ones first. */
export function* callsIn(node: FormulaNode | null | undefined): Generator<Call> {
  if (!node) return;
  if (node.kind === "call") {
    yield node;
    for (const arg of node.args) yield* callsIn(arg);
  } else if (node.kind === "binary") {
    yield* callsIn(node.left);
    yield* callsIn(node.right);
  } else if (node.kind === "unary") yield* callsIn(node.operand);
}

/** The areas that a reference means over the cells of a family, each once. */
export function areasOver(book: Book, { cells }: Family, node: FormulaNode): Area[] {
  const found = new Map<string, Area>();
  const add = (cell: FormulaCell): void => {
    for (const area of book.areas(node, cell))
      found.set(`${area.sheet}|${area.row}|${area.column}|${area.rows}|${area.columns}`, area);
  };
  add(cells[0]);
  const fixed = found.size;
  add(cells[cells.length - 1]);
  // A fixed reference means the same everywhere.
  if (found.size > fixed) for (const cell of cells) add(cell);
  return [...found.values()];
}
