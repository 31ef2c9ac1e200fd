import { RunningSum } from "../numeric/sum";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

/**
 * Rank-order centroid weights for ranks 1 … n: w_r = (1/n) Σ_(k=r…n) 1/k. They sum to 1.
 *
 * Domain: n a whole number from 1.
 * Errors: domain.
 * Source: F. H. Barron and B. E. Barrett, Decision Quality Using Ranked Attribute Weights (1996).
 *
 * @example rankOrderCentroid(4)  // [0.5208…, 0.2708…, 0.1458…, 0.0625]
 */
export function rankOrderCentroid(n: number): Outcome<number[]> {
  if (!Number.isInteger(n) || n < 1) return fail("domain", { argument: "ranks" });
  const weights: number[] = new Array<number>(n);
  const tail = new RunningSum();
  for (let rank = n; rank >= 1; rank--) {
    tail.add(1 / rank);
    weights[rank - 1] = tail.value / n;
  }
  return ok(weights);
}

/**
 * Rank-order centroid weights of given ranks (1 is the most important); n is the number of ranks given, a gap stays a
 * gap. Tied ranks share the mean of the weights of their places, whether they are numbered 1, 2, 2, 4 or 1, 2.5, 2.5, 4
 * or 1, 2, 2, 3.
 *
 * Domain: ranks ≥ 1.
 * Errors: no-data; domain.
 * Source: the same; ties by the mean of their places.
 *
 * @example rankWeights([2, 1, 2])  // [0.194…, 0.611…, 0.194…]
 */
export function rankWeights(ranks: Series): Outcome<(number | null)[]> {
  const given: { row: number; rank: number }[] = [];
  for (const [row, rank] of ranks.entries()) {
    if (rank === null) continue;
    if (rank < 1) return fail("domain", { argument: "ranks", row: row + 1 });
    given.push({ row, rank });
  }
  if (given.length === 0) return fail("no-data", { argument: "ranks" });
  const places = rankOrderCentroid(given.length);
  if (!places.ok) return places;
  given.sort((a, b) => a.rank - b.rank);
  const weights: (number | null)[] = ranks.map(() => null);
  for (let start = 0; start < given.length;) {
    let end = start;
    const tied = new RunningSum();
    while (end < given.length && given[end].rank === given[start].rank) tied.add(places.value[end++]);
    for (let i = start; i < end; i++) weights[given[i].row] = tied.value / (end - start);
    start = end;
  }
  return ok(weights);
}
