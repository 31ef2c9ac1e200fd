import type { Value } from "./value";

/** A formula as a tree. Names of functions and references are kept as they are written. */
export type FormulaNode =
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "array"; readonly rows: readonly (readonly FormulaNode[])[] }
  /** A1, $A$1:B2, A:A, 3:7, with or without a sheet or a workbook. */
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  /** Sales[Amount], [@Amount]. */
  | { readonly kind: "structured"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: FormulaNode }
  /** LET, LAMBDA and the call of a LAMBDA: names of their own that nothing outside knows. */
  | { readonly kind: "opaque"; readonly name: string; readonly text: string; readonly scoped?: Scoped };

/** What stands inside a part that has names of its own. */
export type Scoped =
  | {
      readonly kind: "let";
      readonly bindings: readonly { readonly name: string; readonly value: FormulaNode }[];
      readonly body: FormulaNode;
    }
  | { readonly kind: "lambda"; readonly params: readonly string[]; readonly body: FormulaNode }
  | { readonly kind: "apply"; readonly lambda: FormulaNode; readonly args: readonly (FormulaNode | null)[] };
