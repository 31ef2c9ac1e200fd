import { RunningSum } from "../numeric/sum";
import { roundedOff, settled } from "../numeric/two-sum";
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

/** The sums that every weighted measure is made of. "Present" are the rows with a score. */
export interface WeightSums {
  /** Sum of all weights. */
  readonly all: number;
  /** Sum of the weights of the rows present. */
  readonly present: number;
  /** Σ w_i s_i and Σ s_i over the rows present. */
  readonly products: number;
  readonly scores: number;
  /** Number of rows present. */
  readonly count: number;
  /** Sum of the weights of the rows without a score. */
  readonly absent: number;
}

const STRICT_TOLERANCE = 1e-6;

const lengthsDiffer = fail("shape", { argument: "weights" });
const noScores = fail("no-data", { argument: "scores" });
const negativeWeight = fail("domain", { argument: "weights", problem: "negative" });
const wrongSum = (sum: number) => fail("domain", { argument: "weights", problem: "sum", sum });
const blocked = fail("no-data", { argument: "scores", problem: "blocked" });
const zeroWeights = fail("zero-division", { argument: "weights" });
const tooLarge = fail("domain", { argument: "weights", problem: "overflow" });

/**
 * The sums over scores and weights, compensated, in one pass. A blank weight is 0.
 *
 * Errors: shape for unequal counts; domain for a negative weight.
 */
export function weightSums(scores: Series, weights: Series): Outcome<WeightSums> {
  if (scores.length !== weights.length) return lengthsDiffer;
  let present = 0;
  let presentLost = 0;
  let products = 0;
  let productsLost = 0;
  let total = 0;
  let totalLost = 0;
  let count = 0;
  const absent = new RunningSum();
  for (let i = 0; i < scores.length; i++) {
    const weight = weights[i] ?? 0;
    const score = scores[i];
    if (weight < 0) return negativeWeight;
    if (score === null) {
      absent.add(weight);
      continue;
    }
    count++;
    let next = present + weight;
    presentLost += roundedOff(present, weight, next);
    present = next;
    next = products + weight * score;
    productsLost += roundedOff(products, weight * score, next);
    products = next;
    next = total + score;
    totalLost += roundedOff(total, score, next);
    total = next;
  }
  const weightPresent = settled(present, presentLost);
  return ok({
    all: weightPresent + absent.value,
    present: weightPresent,
    products: settled(products, productsLost),
    scores: settled(total, totalLost),
    count,
    absent: absent.value,
  });
}

/** Is this sum of weights 1 or 100, within 1e-6? @example isWholeWeight(0.4 + 0.25 + 0.2 + 0.15)  // true */
export const isWholeWeight = (sum: number): boolean =>
  // The slack lets a deviation of 1e-6, as typed, pass in binary.
  Math.min(Math.abs(sum - 1), Math.abs(sum - 100)) <= STRICT_TOLERANCE + 1e-12;

/** How a row's weight becomes its effective weight under a policy: (weight + extra) / total. */
export interface WeightScale {
  readonly extra: number;
  readonly total: number;
  readonly sums: WeightSums;
}

/**
 * The scale of weights under a policy.
 *
 * Errors, in this order: shape, domain (negative weight), no-data (no score at all), domain (strict sum), no-data
 * (blocked), zero-division (the weights used sum to 0).
 */
export function weightScale(
  scores: Series,
  weights: Series,
  { missing = "rescale", weightSum = "normalize" }: WeightOptions = {}
): Outcome<WeightScale> {
  const found = weightSums(scores, weights);
  if (!found.ok) return found;
  const sums = found.value;
  if (sums.count === 0) return noScores;
  if (weightSum === "strict" && !isWholeWeight(sums.all)) return wrongSum(sums.all);
  if (missing === "block" && sums.absent > 0) return blocked;
  const total = missing === "zero" || missing === "equal" ? sums.all : sums.present;
  if (total === 0) return zeroWeights;
  if (!Number.isFinite(total)) return tooLarge;
  return ok({ extra: missing === "equal" ? sums.absent / sums.count : 0, total, sums });
}
