import { RunningSum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

/**
 * What happens to the weight of a row without a score. rescale (default): shared by the present rows in proportion to
 * their weights. equal: shared by the present rows equally. zero: the row counts as a score of 0. block: no result.
 */
export type MissingPolicy = "rescale" | "equal" | "zero" | "block";

export interface WeightOptions {
  readonly missing?: MissingPolicy;
  /** normalize (default): any sum of weights. strict: the sum must be 1 or 100, within 1e-6. */
  readonly weightSum?: "normalize" | "strict";
}

/** The sums that every weighted measure is made of. */
export interface WeightSums {
  /** Sum of all weights. */
  readonly all: number;
  /** Sum of the weights of rows with a score. */
  readonly present: number;
  /** Number of rows with a score. */
  readonly count: number;
  /** Does a row without a score have weight? */
  readonly missingHasWeight: boolean;
}

const STRICT_TOLERANCE = 1e-6;

const lengthsDiffer = fail("shape", { argument: "weights" });
const noScores = fail("no-data", { argument: "scores" });
const negativeWeight = fail("domain", { argument: "weights", problem: "negative" });
const wrongSum = (sum: number) => fail("domain", { argument: "weights", problem: "sum", sum });
const blocked = fail("no-data", { argument: "scores", problem: "blocked" });
const zeroWeights = fail("zero-division", { argument: "weights" });

/** The sums over scores and weights. Errors: shape for unequal counts; domain for a negative weight. A blank weight is 0. */
export function weightSums(scores: Series, weights: Series): Outcome<WeightSums> {
  if (scores.length !== weights.length) return lengthsDiffer;
  const all = new RunningSum();
  const present = new RunningSum();
  let count = 0;
  let missingHasWeight = false;
  for (let i = 0; i < scores.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight < 0) return negativeWeight;
    all.add(weight);
    if (scores[i] !== null) {
      present.add(weight);
      count++;
    } else if (weight > 0) missingHasWeight = true;
  }
  return ok({ all: all.value, present: present.value, count, missingHasWeight });
}

/** Is this sum of weights 1 or 100, within 1e-6? @example isWholeWeight(0.4 + 0.25 + 0.2 + 0.15)  // true */
export const isWholeWeight = (sum: number): boolean =>
  // The slack lets a deviation of 1e-6, as typed, pass in binary.
  Math.min(Math.abs(sum - 1), Math.abs(sum - 100)) <= STRICT_TOLERANCE + 1e-12;

/**
 * How a row's weight becomes its effective weight under a policy: (weight + extra) / total.
 *
 * Errors, in this order: shape, domain (negative weight), no-data (no score at all), domain (strict sum), no-data
 * (blocked), zero-division (the weights used sum to 0).
 */
export function weightScale(
  scores: Series,
  weights: Series,
  { missing = "rescale", weightSum = "normalize" }: WeightOptions = {}
): Outcome<{ readonly extra: number; readonly total: number }> {
  const sums = weightSums(scores, weights);
  if (!sums.ok) return sums;
  const { all, present, count, missingHasWeight } = sums.value;
  if (count === 0) return noScores;
  if (weightSum === "strict" && !isWholeWeight(all)) return wrongSum(all);
  if (missing === "block" && missingHasWeight) return blocked;
  const total = missing === "zero" || missing === "equal" ? all : present;
  if (total === 0) return zeroWeights;
  // Without a gap nothing is to be shared: the difference of the sums would be rounding only.
  const extra = missing === "equal" && missingHasWeight ? Math.max(0, all - present) / count : 0;
  return ok({ extra, total });
}
