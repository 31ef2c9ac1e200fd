import { choose } from "../choose";
import type { OptionValue } from "../option";
import { when, type Writer } from "../writer";
import { totalWeight } from "./rollup-total";
import type { Tree } from "./rollup-tree";

/** The weighted mean of all scored rows at or below each row; a row without rows below shows its own score. */
export function globalValues(writer: Writer, tree: Tree, missing: OptionValue): string {
  const { scores, weights, scored, parent } = tree;
  const within = writer.let("within", `${tree.same}+${tree.below}`);
  const sum = (name: string, column: string): string => writer.let(name, `MMULT(${within},${column})`);
  const count = sum("scored_within", scored);
  const products = sum("products_within", `${scored}*${weights}*${scores}`);
  const present = sum("weight_within", `${scored}*${weights}`);
  // A heading, unscored and with rows below, is no missing row.
  const absent = sum("missing_weight", `(1-${scored})*(1-${parent})*${weights}`);
  const total = totalWeight(writer, missing, present, absent);
  const mean = choose(
    missing.is("equal"),
    () => `(${products}+${absent}/${count}*MMULT(${within},${scored}*${scores}))/${total}`,
    () => `${products}/${total}`
  );
  const open = when(`${total}=0`, "#DIV/0!", mean);
  const value = choose(
    missing.is("block"),
    () => when(`${absent}>0`, "#N/A", open),
    () => open
  );
  const own = when(`${scored}=1`, scores, `""`);
  return when(`${parent}=0`, own, when(`${count}=0`, `""`, value));
}
