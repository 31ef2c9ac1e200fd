import fc from "fast-check";
import {
  addition,
  bandScorer,
  bonus,
  deduction,
  efficacy,
  grade,
  minmax,
  score,
  status,
  zscores,
} from "../../src/core/index";
import { figure } from "./arbitrary";
import { reasonOf, valueOf } from "./value";

const bands = [
  { limit: 1.1, points: 120 },
  { limit: 1, points: 100 },
  { limit: 0.8, points: 60 },
];

describe("score bands", () => {
  test("need no order", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(bands, { minLength: 3 }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (shuffled, value) => {
          for (const mode of ["step", "linear"] as const) {
            expect(score(value, shuffled, { mode })).toEqual(score(value, bands, { mode }));
          }
        }
      )
    );
  });

  test("below every limit the points are those of `otherwise`, negative ones too", () => {
    expect(valueOf(score(0.5, bands))).toBe(0);
    expect(valueOf(score(0.5, bands, { otherwise: -10 }))).toBe(-10);
  });

  test("where lower is better the lowest limit reached counts", () => {
    const days = [
      { limit: 30, points: 10 },
      { limit: 25, points: 15 },
    ];
    expect([20, 25, 26, 30, 31].map((d) => valueOf(score(d, days, { direction: "lower" })))).toEqual([
      15, 15, 10, 10, 0,
    ]);
  });

  test("interpolation passes through its points, stays between neighbours and is clamped", () => {
    for (const { limit, points } of bands)
      expect(valueOf(score(limit, bands, { mode: "linear" }))).toBe(points);
    expect(valueOf(score(9, bands, { mode: "linear" }))).toBe(120);
    expect(valueOf(score(-9, bands, { mode: "linear" }))).toBe(60);
    expect(valueOf(score(0.9, bands, { mode: "linear" }))).toBeCloseTo(80, 12);
  });

  test("blank rows are skipped, half a row is a conflict, and no row is no table", () => {
    const blank = { limit: null, points: null };
    expect(valueOf(score(1, [blank, ...bands, blank]))).toBe(100);
    expect(score(1, [...bands, { limit: 3, points: null }])).toMatchObject({
      reason: "conflict",
      detail: { row: 4 },
    });
    expect(reasonOf(score(1, [blank]))).toBe("no-data");
    expect(reasonOf(score(null, bands))).toBe("missing");
  });

  test("interpolation needs two distinct limits", () => {
    expect(reasonOf(bandScorer([bands[0]], { mode: "linear" }))).toBe("domain");
    expect(reasonOf(bandScorer([bands[0], bands[0]], { mode: "linear" }))).toBe("domain");
  });
});

describe("grades", () => {
  test("the default table has the grades A to E, and nothing below zero", () => {
    expect([100, 90, 89.9, 80, 70, 60, 59, 0].map((s) => valueOf(grade(s)))).toEqual([
      "A",
      "A",
      "B",
      "B",
      "C",
      "D",
      "E",
      "E",
    ]);
    expect(reasonOf(grade(-1))).toBe("not-found");
    expect(reasonOf(grade(null))).toBe("missing");
  });

  test("a table needs no order and can have a band for all the rest", () => {
    const table = [
      { limit: null, value: 0 },
      { limit: 60, value: 1 },
      { limit: 90, value: 2 },
    ];
    expect([95, 60, -1e300].map((s) => valueOf(grade(s, table)))).toEqual([2, 1, 0]);
    expect(reasonOf(grade(95, []))).toBe("no-data");
  });
});

describe("status", () => {
  test("thresholds out of order are out of domain, equal ones are not", () => {
    expect(reasonOf(status(1, { green: 0.8, amber: 0.9 }))).toBe("domain");
    expect(reasonOf(status(1, { green: 0.9, amber: 0.8, direction: "lower" }))).toBe("domain");
    expect(valueOf(status(1, { green: 0.9, amber: 0.9 }))).toBe("green");
  });

  test("a blank value has no status, whatever the thresholds", () => {
    expect(reasonOf(status(null, { green: 0.8, amber: 0.9 }))).toBe("missing");
  });
});

test("points are deducted down to the floor and added up to the cap", () => {
  expect([0, 3, 15].map((count) => valueOf(deduction(20, count, 2)))).toEqual([20, 14, 0]);
  expect([0, 3, 15].map((count) => valueOf(addition(10, count, 2, 20)))).toEqual([10, 16, 20]);
  expect(valueOf(addition(10, 100, 2))).toBe(210);
  expect(reasonOf(deduction(20, null, 2))).toBe("missing");
});

test("efficacy is 60 at the unacceptable and 100 at the satisfactory value, and is not clamped", () => {
  expect([60, 80, 100, 120, 40].map((a) => valueOf(efficacy(a, 60, 100)))).toEqual([60, 80, 100, 120, 40]);
  expect(valueOf(efficacy(5, 10, 5))).toBe(100);
  expect(reasonOf(efficacy(5, 10, 10))).toBe("zero-division");
});

test("a bonus is the product of all its factors", () => {
  expect(valueOf(bonus(10000, [1.2, 0.9]))).toBeCloseTo(10800, 9);
  expect(reasonOf(bonus(10000, []))).toBe("no-data");
  expect(reasonOf(bonus(10000, [1, null]))).toBe("missing");
});

test("min-max positions add up to 1 in the two directions", () => {
  fc.assert(
    fc.property(figure, figure, figure, (value, min, max) => {
      fc.pre(min !== max);
      const up = valueOf(minmax(value, min, max));
      const down = valueOf(minmax(value, min, max, { direction: "lower" }));
      expect(Math.abs(up + down - 1)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(up)));
    })
  );
  expect(valueOf(minmax(9, 0, 1, { clamp: true }))).toBe(1);
  expect(reasonOf(minmax(1, 2, 2))).toBe("zero-division");
});

describe("z-scores", () => {
  test("have mean 0 and variance 1, and keep gaps", () => {
    fc.assert(
      fc.property(fc.array(fc.option(figure), { minLength: 2, maxLength: 40 }), (values) => {
        const present = values.filter((v) => v !== null);
        fc.pre(new Set(present).size > 1);
        const scores = valueOf(zscores(values));
        const z = scores.filter((v) => v !== null);
        expect(scores.map((v) => v === null)).toEqual(values.map((v) => v === null));
        expect(Math.abs(z.reduce((a, b) => a + b))).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(z.reduce((a, b) => a + b * b, 0) / z.length - 1)).toBeLessThanOrEqual(1e-6);
      })
    );
  });

  test("a constant series has none, even where its mean rounds", () => {
    expect(reasonOf(zscores([0.1, 0.1, 0.1]))).toBe("zero-division");
    expect(reasonOf(zscores([null]))).toBe("no-data");
    expect(reasonOf(zscores([5], { sample: true }))).toBe("no-data");
  });
});
