import fc from "fast-check";
import { movingRanges, xmr, xmrLimits, xmrRules, xmrTrendRuns } from "../../../src/core/index";
import { figure } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const series = fc
  .array(fc.option(figure, { freq: 6 }), { minLength: 2, maxLength: 40 })
  .filter((values) => movingRanges(values).some((r) => r !== null));
const lines = { center: 10, lower: 4, upper: 16 };

describe("limits", () => {
  test("lie evenly about the centre, 2.66 mean moving ranges away", () => {
    fc.assert(
      fc.property(series, (values) => {
        const { center, lower, upper, meanRange, upperRange } = valueOf(xmrLimits(values));
        const slack = 1e-9 * Math.max(1, Math.abs(center), meanRange);
        expect(Math.abs(upper - center - 2.66 * meanRange)).toBeLessThanOrEqual(slack);
        expect(Math.abs(center - lower - 2.66 * meanRange)).toBeLessThanOrEqual(slack);
        expect(Math.abs(upperRange - 3.268 * meanRange)).toBeLessThanOrEqual(slack);
      })
    );
  });

  test("a gap breaks the moving range on both its sides", () => {
    expect(movingRanges([1, 4, null, 9, 7])).toEqual([null, 3, null, null, 2]);
  });

  test("rest on the baseline alone when there is one", () => {
    fc.assert(
      fc.property(series, (values) => {
        const longer = [...values, 1e6, -1e6];
        expect(xmrLimits(longer, { baseline: values.length })).toEqual(xmrLimits(values));
      })
    );
    expect([1, 0, 2.5].map((baseline) => reasonOf(xmrLimits([1, 2, 3], { baseline })))).toEqual([
      "domain",
      "domain",
      "domain",
    ]);
  });

  test("can lie about the median, at the same distance", () => {
    const byMean = valueOf(xmrLimits([1, 2, 30]));
    const byMedian = valueOf(xmrLimits([1, 2, 30], { center: "median" }));
    expect(byMedian.center).toBe(2);
    expect(byMedian.upper - 2).toBeCloseTo(byMean.upper - byMean.center, 12);
  });

  test("need two adjacent values", () => {
    expect([[5], [5, null, 6], [null, null]].map((values) => reasonOf(xmrLimits(values)))).toEqual([
      "no-data",
      "no-data",
      "no-data",
    ]);
  });
});

describe("rules", () => {
  test("a point on a limit is not outside it", () => {
    expect(xmrRules([16, 4, 16.1, 3.9], lines).outside).toEqual([2, 3]);
  });

  test("a run is ended by the centre line, and seven are not eight", () => {
    const above = (count: number) => new Array<number>(count).fill(11);
    expect(xmrRules([...above(7), 10, ...above(7)], lines).run).toEqual([]);
    expect(xmrRules([9, ...above(8)], lines).run).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(xmrRules(above(7), lines, 7).run).toHaveLength(7);
  });

  test("three of four near one limit are flagged themselves, two on either side are not", () => {
    expect(xmrRules([14, 10, 14, 15], lines).near).toEqual([0, 2, 3]);
    expect(xmrRules([14, 5, 14, 5], lines).near).toEqual([]);
    expect(xmrRules([13, 13, 13, 13], lines).near).toEqual([]);
    expect(xmrRules([14, 14, 14], lines).near).toEqual([]);
  });

  test("gaps are passed over", () => {
    expect(xmrRules([14, null, 10, 14, null, 15], lines).near).toEqual([0, 3, 5]);
    expect(xmrRules([11, 11, null, 11, 11, 11, 11, 11, 11], lines).run).toEqual([0, 1, 3, 4, 5, 6, 7, 8]);
  });

  test("six rising or falling in a row are found, five are not", () => {
    expect(xmrTrendRuns([5, 1, 2, 3, 4, 5, 6, 0])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(xmrTrendRuns([6, 5, 4, null, 3, 2, 1])).toEqual([0, 1, 2, 4, 5, 6]);
    expect(xmrTrendRuns([1, 2, 3, 4, 5, 5])).toEqual([]);
  });

  test("mirrored values give the same signals", () => {
    fc.assert(
      fc.property(series, (values) => {
        const mirrored = values.map((v) => (v === null ? null : -v));
        expect(valueOf(xmr(mirrored)).signals).toEqual(valueOf(xmr(values)).signals);
      })
    );
  });
});

describe("signals", () => {
  test("a constant series has none, even where its mean rounds", () => {
    expect(valueOf(xmr([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).signals).toEqual(new Array(9).fill(0));
  });

  test("the lowest number wins, a gap has none, a jump of the moving range is 4", () => {
    const steady = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11];
    expect(valueOf(xmr([...steady, 40], { baseline: 10 })).signals[10]).toBe(1);
    expect(valueOf(xmr([...steady, 12.5, null, 8], { baseline: 10 })).signals.slice(10)).toEqual([
      0,
      null,
      0,
    ]);
    expect(valueOf(xmr([10, 11, 10, 11, 10, 13, 8.2, 10], { baseline: 5 })).signals).toEqual([
      0, 0, 0, 0, 0, 0, 4, 0,
    ]);
  });

  test("do not depend on the unit", () => {
    fc.assert(
      fc.property(series, (values) => {
        const scaled = values.map((v) => (v === null ? null : v * 1024));
        expect(valueOf(xmr(scaled)).signals).toEqual(valueOf(xmr(values)).signals);
      })
    );
  });
});
