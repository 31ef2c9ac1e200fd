import type { Direction } from "../limits";
import { sum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";

export interface EntropyOptions {
  /** sum (default): shares of the column's sum, for data ≥ 0. minmax: shares of the values normalised by direction. */
  readonly normalize?: "sum" | "minmax";
  /** Direction of each column, for minmax; default all higher. */
  readonly directions?: readonly Direction[];
}

export interface EntropyWeights {
  /** One weight a column, summing to 1. */
  readonly weights: number[];
  /** Entropy of each column, 0 to 1; 1 for a column that does not tell the objects apart. */
  readonly entropy: number[];
}

/**
 * Entropy weights (熵权法): a column weighs the more, the more it tells the objects apart.
 *
 * Definition: rows are m objects, columns KPIs; p = x/Σx, e = −(1/ln m) Σ p ln p with 0 ln 0 = 0, w = (1 − e)/Σ(1 − e).
 * A constant column weighs 0; if all are constant, the weights are equal.
 * Convention: for comparable objects, not for the scorecard of one department.
 * Domain: m ≥ 2; normalize sum: values ≥ 0.
 * Errors: no-data (no cells, or a blank one); shape (ragged rows, count of directions); domain.
 * Source: C. E. Shannon (1948); figures as in the tests of the Rust crate mcdm.
 *
 * @example entropyWeights([[1, 5], [2, 5], [3, 5]]).value.weights  // [1, 0]
 */
export function entropyWeights(
  matrix: Matrix,
  { normalize = "sum", directions }: EntropyOptions = {}
): Outcome<EntropyWeights> {
  const objects = matrix.length;
  const size = objects > 0 ? matrix[0].length : 0;
  if (size === 0 || matrix.every((row) => row.every((cell) => cell === null)))
    return fail("no-data", { argument: "matrix" });
  if (matrix.some((row) => row.length !== size)) return fail("shape", { argument: "matrix" });
  if (directions && directions.length !== size) return fail("shape", { argument: "directions" });
  const gap = matrix.findIndex((row) => row.some((cell) => cell === null));
  if (gap >= 0) return fail("no-data", { argument: "matrix", problem: "blank-cell", row: gap + 1 });
  if (objects < 2) return fail("domain", { argument: "matrix", problem: "few-rows" });

  const entropy: number[] = [];
  for (let j = 0; j < size; j++) {
    const column = matrix.map((row) => row[j]!);
    const min = column.reduce((least, x) => Math.min(least, x));
    const max = column.reduce((most, x) => Math.max(most, x));
    if (normalize === "sum" && min < 0)
      return fail("domain", { argument: "matrix", problem: "negative", column: j + 1 });
    if (min === max) {
      entropy.push(1);
      continue;
    }
    const lower = directions?.[j] === "lower";
    const scaled =
      normalize === "sum" ? column : column.map((x) => (lower ? max - x : x - min) / (max - min));
    entropy.push(entropyOf(scaled));
  }
  const spread = entropy.map((e) => 1 - e);
  const total = sum(spread);
  return ok({ weights: spread.map((d) => (total === 0 ? 1 / size : d / total)), entropy });
}

function entropyOf(values: readonly number[]): number {
  const total = sum(values);
  const terms = values.map((x) => (x === 0 ? 0 : -(x / total) * Math.log(x / total)));
  return Math.min(1, sum(terms) / Math.log(values.length));
}
