import { finite } from "../finite";
import { RunningSum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";
import { codeTree, type CodeTree } from "./dotted-code";
import type { MissingPolicy } from "./weights";

export interface RollupOptions {
  /** Default rescale. */
  readonly missing?: MissingPolicy;
  /**
   * global (default): weights are shares of the whole; a row's value is the weighted mean of all scored rows at or below
   * it. local: weights are among siblings; a parent's value is the weighted mean of its direct children's values.
   */
  readonly weighting?: "global" | "local";
}

/** A row's value: the number, `null` if no row at or below it has a score, or why there is none. */
export type RollupValue = Outcome<number | null>;

const blocked = fail("no-data", { argument: "scores", problem: "blocked" });
const zeroWeights = fail("zero-division", { argument: "weights" });
const nothing = ok(null);

/** The sums of the rows below one row, from which its value follows under each policy. */
class Node {
  readonly products = new RunningSum();
  readonly scores = new RunningSum();
  readonly present = new RunningSum();
  readonly absent = new RunningSum();
  count = 0;

  addScore(score: number, weight: number): void {
    this.products.add(weight * score);
    this.scores.add(score);
    this.present.add(weight);
    this.count++;
  }

  value(missing: MissingPolicy): RollupValue {
    if (this.count === 0) return nothing;
    const absent = this.absent.value;
    if (missing === "block" && absent > 0) return blocked;
    const total = this.present.value + (missing === "zero" || missing === "equal" ? absent : 0);
    if (total === 0) return zeroWeights;
    const shared = missing === "equal" ? (absent / this.count) * this.scores.value : 0;
    return finite((this.products.value + shared) / total);
  }
}

/**
 * Rolls scores up a hierarchy of dotted codes: one value for each row.
 *
 * Definition: see `weighting`. Where a level is skipped, the nearest descendants count as children. A row without a
 * score counts as missing when nothing stands below it; otherwise it is a heading. The value of a row with nothing
 * below it is its score, whatever its weight.
 * Errors of the whole: shape; conflict (a duplicate code; a score without a code; local: a parent with a score of its
 * own besides children); domain (negative weight); no-data (no codes).
 * Errors of a row: no-data (blocked), zero-division (the weights below sum to 0).
 * Source: own definition; a row's share of the whole is the product of its local weights.
 *
 * @example rollup(["1", "1.1", "1.2"], [null, 80, 90], [null, 0.25, 0.75])  // values 87.5, 80, 90
 */
export function rollup(
  codes: readonly (string | number | null)[],
  scores: Series,
  weights: Series,
  { missing = "rescale", weighting = "global" }: RollupOptions = {}
): Outcome<RollupValue[]> {
  if (codes.length !== scores.length) return fail("shape", { argument: "scores" });
  if (codes.length !== weights.length) return fail("shape", { argument: "weights" });
  for (const weight of weights) {
    if (weight !== null && weight < 0) return fail("domain", { argument: "weights", problem: "negative" });
  }
  const tree = codeTree(codes);
  if (!tree.ok) return tree;
  for (const [row, score] of scores.entries()) {
    const code = codes[row];
    const blank = code === null || String(code).trim() === "";
    if (score !== null && blank)
      return fail("conflict", { argument: "codes", problem: "blank", row: row + 1 });
    if (score !== null && weighting === "local" && tree.value.children[row].length > 0) {
      return fail("conflict", {
        argument: "scores",
        problem: "parent-with-score",
        code: String(code).trim(),
      });
    }
  }
  return ok(
    weighting === "local"
      ? local(tree.value, scores, weights, missing)
      : global(tree.value, scores, weights, missing)
  );
}

function global(tree: CodeTree, scores: Series, weights: Series, missing: MissingPolicy): RollupValue[] {
  const nodes = scores.map(() => new Node());
  for (const row of tree.bottomUp) {
    const score = scores[row];
    const weight = weights[row] ?? 0;
    const isHeading = score === null && tree.children[row].length > 0;
    if (isHeading) continue;
    for (let above = row; above >= 0; above = tree.parents[above]) {
      if (score === null) nodes[above].absent.add(weight);
      else nodes[above].addScore(score, weight);
    }
  }
  return nodes.map((node, row) => (tree.children[row].length === 0 ? ok(scores[row]) : node.value(missing)));
}

function local(tree: CodeTree, scores: Series, weights: Series, missing: MissingPolicy): RollupValue[] {
  const values: RollupValue[] = scores.map(() => nothing);
  for (const row of tree.bottomUp) {
    const children = tree.children[row];
    if (children.length === 0) {
      values[row] = ok(scores[row]);
      continue;
    }
    const node = new Node();
    let failure: RollupValue | null = null;
    for (const child of children) {
      const value = values[child];
      if (!value.ok) failure ??= value;
      else if (value.value === null) node.absent.add(weights[child] ?? 0);
      else node.addScore(value.value, weights[child] ?? 0);
    }
    values[row] = failure ?? node.value(missing);
  }
  return values;
}
