import fc from "fast-check";
import {
  ahp,
  entropyWeights,
  pairWeights,
  rankOrderCentroid,
  rankWeights,
  smallestRepair,
  sum,
  worstTriad,
} from "../../../src/core/index";
import { strongestRepair } from "../../../src/core/weighting/ahp-strongest";
import { weight } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const weights = fc.array(weight, { minLength: 1, maxLength: 12 });

describe("AHP", () => {
  test("finds the weights behind a consistent matrix, with a consistency ratio of 0", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const { weights: found, lambdaMax, cr } = valueOf(ahp(given.map((a) => given.map((b) => a / b))));
        const total = sum(given);
        found.forEach((w, i) => expect(Math.abs(w - given[i] / total)).toBeLessThanOrEqual(1e-9));
        expect(lambdaMax).toBeCloseTo(given.length, 6);
        expect(cr).toBeLessThan(1e-6);
      })
    );
  });

  test("of any judgements sums to 1, is positive, and names no consistency for two criteria", () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 12 })
          .chain((n) =>
            fc.tuple(fc.constant(n), fc.array(judgement, { minLength: n * n, maxLength: n * n }))
          ),
        ([n, cells]) => {
          const matrix = Array.from({ length: n }, (_, i) =>
            Array.from({ length: n }, (_, j) =>
              i === j ? 1 : i < j ? cells[i * n + j] : 1 / cells[j * n + i]
            )
          );
          const result = valueOf(ahp(matrix));
          expect(sum(result.weights)).toBeCloseTo(1, 10);
          expect(Math.min(...result.weights)).toBeGreaterThan(0);
          expect(result.cr).toBeGreaterThanOrEqual(0);
          if (n <= 2) expect(result.cr).toBe(0);
        }
      )
    );
  });

  test("says that it does not converge", () => {
    const a = 1e9;
    expect(
      ahp([
        [1, a, 1 / a, 2],
        [1 / a, 1, a, 1],
        [a, 1 / a, 1, 1],
        [0.5, 1, 1, 1],
      ])
    ).toMatchObject({
      ok: false,
      reason: "domain",
      detail: { problem: "no-convergence" },
    });
  });

  test.each([
    ["not square", [[1, 2]], "shape"],
    ["ragged", [[1, 2], [0.5]], "shape"],
    ["without cells", [], "no-data"],
    [
      "with a gap",
      [
        [1, null],
        [2, 1],
      ],
      "no-data",
    ],
    [
      "not reciprocal",
      [
        [1, 2],
        [2, 1],
      ],
      "domain",
    ],
    [
      "with a diagonal other than 1",
      [
        [2, 2],
        [0.5, 1],
      ],
      "domain",
    ],
    [
      "with a zero",
      [
        [1, 0],
        [0, 1],
      ],
      "domain",
    ],
    [
      "negative throughout",
      [
        [-1, -2],
        [-0.5, -1],
      ],
      "domain",
    ],
    ["of 16", Array.from({ length: 16 }, () => new Array<number>(16).fill(1)), "domain"],
  ])("a matrix that is %s has a reason", (_, matrix, reason) => {
    expect(reasonOf(ahp(matrix as (number | null)[][]))).toBe(reason);
  });

  test("points to the triad that contradicts itself most, and to the judgement whose change repairs it", () => {
    const matrix = [
      [1, 2, 1 / 5],
      [1 / 2, 1, 3],
      [5, 1 / 3, 1],
    ];
    expect(valueOf(worstTriad(matrix))).toMatchObject({ i: 0, j: 1, k: 2, implied: 6, judged: 1 / 5 });
    const repair = valueOf(smallestRepair(matrix))!;
    expect(repair.cr).toBeLessThan(0.1);
    const repaired = matrix.map((row) => [...row]);
    repaired[repair.row][repair.column] = repair.to;
    repaired[repair.column][repair.row] = 1 / repair.to;
    expect(valueOf(ahp(repaired)).cr).toBeCloseTo(repair.cr, 12);
  });

  describe("of seven criteria, computed with exact fractions elsewhere", () => {
    const judged = (changed: Readonly<Record<string, number>> = {}): number[][] => {
      const above = [[3, 5, 7, 1 / 2, 4, 9], [2, 4, 1 / 3, 2, 6], [3, 1 / 5, 1, 4], [1 / 7, 1 / 3, 2], [5, 8], [3]]; // prettier-ignore
      const a = Array.from({ length: 7 }, () => new Array<number>(7).fill(1));
      for (let i = 0; i < 7; i++)
        for (let j = i + 1; j < 7; j++) {
          a[i][j] = changed[`${i} ${j}`] ?? above[i][j - i - 1];
          a[j][i] = 1 / a[i][j];
        }
      return a;
    };
    const contradicting = judged({ "0 4": 9, "1 5": 5 });

    test("has these weights and this consistency", () => {
      const { weights: found, lambdaMax, ci, cr } = valueOf(ahp(judged()));
      expect(found).toEqual(
        [
          0.2871181179254402, 0.13432289491299185, 0.078944576903833, 0.03712596991703576, 0.3589125177175892,
          0.07728969482015105, 0.026286227802958938,
        ].map((w) => expect.closeTo(w, 11))
      );
      expect(lambdaMax).toBeCloseTo(7.209167362633571, 10);
      expect(ci).toBeCloseTo(0.03486122710559518, 10);
      expect(cr).toBeCloseTo(0.03486122710559518 / 1.32, 10);
    });

    test("is repaired by the least change of all 357 that can be made", () => {
      expect(valueOf(ahp(contradicting)).cr).toBeCloseTo(0.11556254209640325, 10);
      expect(valueOf(worstTriad(contradicting))).toMatchObject({
        i: 0,
        j: 4,
        k: 5,
        gap: expect.closeTo(11.25, 10),
      });
      const repair = valueOf(smallestRepair(contradicting))!;
      expect(repair).toMatchObject({ row: 0, column: 4, from: 9, to: 7 });
      expect(repair.cr).toBeCloseTo(0.0961735001721133, 10);
    });

    test("is brought furthest by this change", () => {
      const { row, column, to, cr } = valueOf(strongestRepair(contradicting))!;
      expect([row, column, to]).toEqual([0, 4, 1]);
      expect(cr).toBeCloseTo(0.03676907014919401, 10);
    });
  });

  test("has a change that helps most where no single one repairs, and none in a consistent matrix", () => {
    const matrix = [
      [1, 9, 1 / 9, 9],
      [1 / 9, 1, 9, 1 / 9],
      [9, 1 / 9, 1, 9],
      [1 / 9, 9, 1 / 9, 1],
    ];
    expect(valueOf(smallestRepair(matrix))).toBeNull();
    const before = valueOf(ahp(matrix)).cr;
    const change = valueOf(strongestRepair(matrix))!;
    expect(change.cr).toBeGreaterThanOrEqual(0.1);
    expect(change.cr).toBeLessThan(before);
    expect(valueOf(strongestRepair([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]]))).toBeNull(); // prettier-ignore
  });

  test("has nothing to repair in a consistent matrix, and no triad in a pair", () => {
    expect(
      valueOf(
        smallestRepair([
          [1, 2],
          [0.5, 1],
        ])
      )
    ).toBeNull();
    expect(
      valueOf(
        worstTriad([
          [1, 2],
          [0.5, 1],
        ])
      )
    ).toBeNull();
  });
});

describe("entropy weights", () => {
  test("sum to 1, and a column that tells nothing apart weighs nothing", () => {
    const matrix = fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(matrix, (rows) => {
        const { weights: found, entropy } = valueOf(entropyWeights(rows.map(([a, b]) => [a, b, 7])));
        expect(sum(found)).toBeCloseTo(1, 12);
        expect(entropy[2]).toBe(1);
        const constant =
          new Set(rows.map(([a]) => a)).size === 1 && new Set(rows.map(([, b]) => b)).size === 1;
        expect(found[2]).toBe(constant ? 1 / 3 : 0);
        expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
      })
    );
  });

  test("zeros count as 0 ln 0 = 0, and one object with all of a column tells most apart", () => {
    expect(
      valueOf(
        entropyWeights([
          [1, 1],
          [0, 1],
          [0, 2],
        ])
      ).entropy[0]
    ).toBe(0);
  });

  test("min-max takes directions and negative values", () => {
    const rows = [
      [-5, 10],
      [0, 20],
      [5, 60],
    ];
    const up = valueOf(entropyWeights(rows, { normalize: "minmax" }));
    const down = valueOf(entropyWeights(rows, { normalize: "minmax", directions: ["higher", "lower"] }));
    expect(down.entropy[0]).toBe(up.entropy[0]);
    expect(down.entropy[1]).not.toBeCloseTo(up.entropy[1], 3);
    expect(reasonOf(entropyWeights(rows))).toBe("domain");
  });

  test("one object, a gap, or directions of another count have a reason", () => {
    expect(reasonOf(entropyWeights([[1, 2]]))).toBe("domain");
    expect(
      reasonOf(
        entropyWeights([
          [1, 2],
          [null, 3],
        ])
      )
    ).toBe("no-data");
    expect(
      reasonOf(
        entropyWeights(
          [
            [1, 2],
            [3, 4],
          ],
          { directions: ["higher"] }
        )
      )
    ).toBe("shape");
    expect(reasonOf(entropyWeights([[null]]))).toBe("no-data");
  });
});

describe("rank weights", () => {
  test("sum to 1 and fall with the rank", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (n) => {
        const found = valueOf(rankOrderCentroid(n));
        expect(sum(found)).toBeCloseTo(1, 12);
        for (let i = 1; i < n; i++) expect(found[i]).toBeLessThan(found[i - 1]);
      })
    );
  });

  test("ties share the weights of their places, however they are numbered", () => {
    const [first, second, third, fourth] = valueOf(rankOrderCentroid(4));
    const tied = [first, (second + third) / 2, (second + third) / 2, fourth];
    for (const ranks of [
      [1, 2, 2, 4],
      [1, 2.5, 2.5, 4],
      [1, 2, 2, 3],
    ]) {
      valueOf(rankWeights(ranks)).forEach((w, i) => expect(w).toBeCloseTo(tied[i], 14));
    }
  });

  test("gaps stay gaps and do not count", () => {
    expect(valueOf(rankWeights([2, null, 1]))).toEqual([0.25, null, 0.75]);
    expect(reasonOf(rankWeights([null]))).toBe("no-data");
    expect(reasonOf(rankWeights([0, 1]))).toBe("domain");
  });
});

describe("0–4 judgement", () => {
  test("each pair shares four points, the diagonal is blank or 0", () => {
    expect(
      valueOf(
        pairWeights([
          [null, 4],
          [0, 0],
        ])
      )
    ).toEqual({ scores: [4, 0], weights: [1, 0] });
    expect(
      reasonOf(
        pairWeights([
          [0, 5],
          [-1, 0],
        ])
      )
    ).toBe("domain");
    expect(
      reasonOf(
        pairWeights([
          [2, 2],
          [2, 2],
        ])
      )
    ).toBe("domain");
    expect(reasonOf(pairWeights([[null]]))).toBe("zero-division");
    expect(
      reasonOf(
        pairWeights([
          [0, null],
          [2, 0],
        ])
      )
    ).toBe("no-data");
    expect(
      reasonOf(
        pairWeights([
          [0, 2, 2],
          [2, 0, 2],
        ])
      )
    ).toBe("shape");
  });
});
