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
  /** LET and LAMBDA: names of their own that nothing outside knows. */
  | { readonly kind: "opaque"; readonly name: string; readonly text: string };
