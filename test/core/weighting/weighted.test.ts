import fc from "fast-check";
import {
  contribution,
  contributionShares,
  coverage,
  effectiveWeights,
  sum,
  weighted,
  type MissingPolicy,
} from "../../../src/core/index";
import { scoredRows, weight } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const sharing = fc.constantFrom<MissingPolicy>("rescale", "equal");
const policy = fc.constantFrom<MissingPolicy>("rescale", "equal", "zero");

/** Rounding that grows with the size of the scores. */
const slack = (scores: readonly (number | null)[]): number =>
  1e-12 * Math.max(1, ...scores.map((s) => Math.abs(s ?? 0)));

describe("the weighted score", () => {
  test("lies between the smallest and the largest score when missing weight is shared", () => {
    fc.assert(
      fc.property(scoredRows, sharing, ({ scores, weights }, missing) => {
        const value = valueOf(weighted(scores, weights, { missing }));
        const present = scores.filter((s) => s !== null);
        expect(value).toBeGreaterThanOrEqual(Math.min(...present) - slack(scores));
        expect(value).toBeLessThanOrEqual(Math.max(...present) + slack(scores));
      })
    );
  });

  test("does not change when all weights are scaled", () => {
    fc.assert(
      fc.property(scoredRows, policy, weight, ({ scores, weights }, missing, factor) => {
        const scaled = weights.map((w) => (w === null ? null : w * factor));
        const difference =
          valueOf(weighted(scores, scaled, { missing })) - valueOf(weighted(scores, weights, { missing }));
        expect(Math.abs(difference)).toBeLessThanOrEqual(slack(scores));
      })
    );
  });

  test("is the sum of the contributions, whose shares sum to 1", () => {
    fc.assert(
      fc.property(scoredRows, policy, ({ scores, weights }, missing) => {
        const points = valueOf(contribution(scores, weights, { missing }));
        const total = valueOf(weighted(scores, weights, { missing }));
        expect(Math.abs(sum(points) - total)).toBeLessThanOrEqual(slack(scores));
        if (points.every((p) => p === null || p > 0))
          expect(sum(valueOf(contributionShares(points)))).toBeCloseTo(1, 12);
      })
    );
  });

  test("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(scoredRows, policy, ({ scores, weights }, missing) => {
        const turned = valueOf(weighted([...scores].reverse(), [...weights].reverse(), { missing }));
        expect(Math.abs(turned - valueOf(weighted(scores, weights, { missing })))).toBeLessThanOrEqual(
          slack(scores)
        );
      })
    );
  });

  test("is the same under every policy when nothing is missing", () => {
    fc.assert(
      fc.property(scoredRows, ({ scores, weights }) => {
        const full = scores.map((s) => s ?? 0);
        const results = (["rescale", "equal", "zero", "block"] as const).map((missing) =>
          weighted(full, weights, { missing })
        );
        expect(new Set(results.map(valueOf)).size).toBe(1);
      })
    );
  });
});

describe("effective weights", () => {
  test("sum to 1 when missing weight is shared, and to the coverage when it counts as zero", () => {
    fc.assert(
      fc.property(scoredRows, ({ scores, weights }) => {
        for (const missing of ["rescale", "equal"] as const) {
          expect(sum(valueOf(effectiveWeights(scores, weights, { missing })))).toBeCloseTo(1, 12);
        }
        const covered = valueOf(coverage(scores, weights));
        expect(sum(valueOf(effectiveWeights(scores, weights, { missing: "zero" })))).toBeCloseTo(covered, 12);
      })
    );
  });

  test("are missing exactly where the score is", () => {
    expect(valueOf(effectiveWeights([1, null, 0], [1, 2, null]))).toEqual([1, null, 0]);
  });

  test("equal gives each present row the same share of what is missing", () => {
    expect(valueOf(effectiveWeights([80, null, 70], [0.5, 0.2, 0.3], { missing: "equal" }))).toEqual([
      0.6,
      null,
      0.4,
    ]);
  });

  test("rescale keeps the proportions of the present rows", () => {
    const [first, , third] = valueOf(effectiveWeights([80, null, 70], [0.5, 0.2, 0.3]));
    expect(first! / third!).toBeCloseTo(0.5 / 0.3, 12);
  });
});

describe("bad weights and scores", () => {
  test("an unequal count comes first, then a negative weight, then no score at all", () => {
    expect(reasonOf(weighted([1], [-1, 2]))).toBe("shape");
    expect(reasonOf(weighted([null, null], [1, -1]))).toBe("domain");
    expect(reasonOf(weighted([null, null], [0.3, 0.3], { weightSum: "strict" }))).toBe("no-data");
    expect(reasonOf(weighted([], []))).toBe("no-data");
  });

  test("no weight on what is present is a division by zero", () => {
    expect(reasonOf(weighted([80, null], [0, 5]))).toBe("zero-division");
    expect(reasonOf(weighted([80, 90], [null, null]))).toBe("zero-division");
    expect(valueOf(weighted([80, null], [0, 5], { missing: "zero" }))).toBe(0);
  });

  test("strict accepts 1 and 100 within a millionth, over all rows", () => {
    const strict = (weights: number[]) => weighted([1, null], weights, { weightSum: "strict" });
    for (const weights of [
      [0.4, 0.6],
      [40, 60],
      [0.4, 0.600001],
      [0.4, 0.599999],
      [40, 59.999999],
    ]) {
      expect(strict(weights).ok).toBe(true);
    }
    for (const weights of [
      [0.4, 0.600002],
      [40, 60.00001],
      [4, 6],
    ])
      expect(reasonOf(strict(weights))).toBe("domain");
  });

  test("block has no result as soon as a missing row has weight", () => {
    expect(reasonOf(weighted([80, null], [0.5, 0.5], { missing: "block" }))).toBe("no-data");
    expect(valueOf(weighted([80, null], [0.5, 0], { missing: "block" }))).toBe(80);
    expect(reasonOf(contribution([80, null], [0.5, 0.5], { missing: "block" }))).toBe("no-data");
  });
});

describe("coverage", () => {
  test("is the share of weight that has a score: 0 with no score, 1 with all", () => {
    expect(valueOf(coverage([88, null, 75, 80], [0.4, 0.25, 0.2, 0.15]))).toBeCloseTo(0.75, 12);
    expect(valueOf(coverage([null, null], [1, 2]))).toBe(0);
    expect(valueOf(coverage([1, 2, null], [0.1, 0.2, 0]))).toBe(1);
    expect(reasonOf(coverage([1], [0]))).toBe("zero-division");
    expect(reasonOf(coverage([], []))).toBe("no-data");
    expect(reasonOf(coverage([1], [-1]))).toBe("domain");
  });
});
