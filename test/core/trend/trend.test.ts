import fc from "fast-check";
import { linearRegression, linearRegressionLine, rSquared } from "simple-statistics";
import {
  holt,
  linearForecast,
  linearTrend,
  movingAverage,
  seasonalNaive,
  sum,
} from "../../../src/core/index";
import { figure } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const series = fc.array(fc.option(figure, { freq: 5 }), { minLength: 1, maxLength: 40 });

describe("moving average", () => {
  test("is the mean of the window behind each value, and empty where that has a gap or does not fit", () => {
    fc.assert(
      fc.property(series, fc.nat(), (values, seed) => {
        const window = (seed % values.length) + 1;
        if (values.every((v) => v === null))
          return expect(reasonOf(movingAverage(values, window))).toBe("no-data");
        valueOf(movingAverage(values, window)).forEach((average, i) => {
          const behind = values.slice(Math.max(0, i - window + 1), i + 1);
          const complete = behind.length === window && behind.every((v) => v !== null);
          if (complete) expect(average).toBeCloseTo(sum(behind) / window, 7);
          else expect(average).toBeNull();
        });
      })
    );
  });

  test("forgets a huge value once it has left the window", () => {
    expect(valueOf(movingAverage([1e17, 1, 2, 3], 2)).slice(2)).toEqual([1.5, 2.5]);
  });

  test("needs a whole window from 1 to the length", () => {
    expect([0, -1, 1.5, 4].map((window) => reasonOf(movingAverage([1, 2, 3], window)))).toEqual([
      "domain",
      "domain",
      "domain",
      "domain",
    ]);
    expect(reasonOf(movingAverage([1], null))).toBe("missing");
  });
});

describe("linear trend", () => {
  test("agrees with simple-statistics", () => {
    const points = fc.array(
      fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })),
      { minLength: 3, maxLength: 50 }
    );
    fc.assert(
      fc.property(points, (pairs) => {
        fc.pre(new Set(pairs.map(([x]) => x)).size > 1 && new Set(pairs.map(([, y]) => y)).size > 1);
        const { slope, intercept, r2 } = valueOf(
          linearTrend(
            pairs.map(([, y]) => y),
            pairs.map(([x]) => x)
          )
        );
        const oracle = linearRegression(pairs);
        expect(slope).toBeCloseTo(oracle.m, 6);
        expect(intercept).toBeCloseTo(oracle.b, 4);
        expect(r2).toBeCloseTo(rSquared(pairs, linearRegressionLine({ m: slope, b: intercept })), 6);
      })
    );
  });

  test("recovers a line whatever rows are missing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: -99, max: 99 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 30 }),
        (slope, intercept, gaps) => {
          const values = gaps.map((gap, i) => (gap ? null : intercept + slope * (i + 1)));
          fc.pre(values.filter((v) => v !== null).length >= 2);
          const trend = valueOf(linearTrend(values));
          expect(trend.slope).toBeCloseTo(slope, 8);
          expect(trend.intercept).toBeCloseTo(intercept, 8);
          if (slope === 0) expect(trend.r2).toBeNull();
          else expect(trend.r2).toBeCloseTo(1, 10);
        }
      )
    );
  });

  test("a constant series has no R², even where its mean rounds", () => {
    expect(valueOf(linearTrend([0.1, 0.1, 0.1]))).toEqual({ slope: 0, intercept: 0.1, r2: null });
  });

  test("too few points, equal x, unequal counts have a reason", () => {
    expect(reasonOf(linearTrend([1, null]))).toBe("no-data");
    expect(reasonOf(linearTrend([1, 2], [3, null]))).toBe("no-data");
    expect(reasonOf(linearTrend([1, 2], [0.3, 0.3]))).toBe("zero-division");
    expect(reasonOf(linearTrend([1, 2], [1]))).toBe("shape");
  });
});

describe("forecasts", () => {
  test("linear goes on behind the last position, a gap there included", () => {
    expect(valueOf(linearForecast([1, 3, 5, 7], 2))).toEqual([9, 11]);
    expect(valueOf(linearForecast([1, 3, null], 1))).toEqual([7]);
  });

  test("seasonal repeats the last season", () => {
    expect(valueOf(seasonalNaive([9, 9, 1, 2, 3], 7, 3))).toEqual([1, 2, 3, 1, 2, 3, 1]);
    expect(reasonOf(seasonalNaive([1, 2], 1, 3))).toBe("no-data");
    expect(reasonOf(seasonalNaive([1, 2, null], 1, 3))).toBe("no-data");
    expect(valueOf(seasonalNaive([null, 1, 2], 1, 2))).toEqual([1]);
    expect(reasonOf(seasonalNaive([1, 2], 1, null))).toBe("missing");
    expect(reasonOf(seasonalNaive([1, 2], 1, 0))).toBe("domain");
  });

  test("Holt continues a straight line, whatever the smoothing, when it starts at the second value", () => {
    const smoothing = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(smoothing, smoothing, fc.integer({ min: -50, max: 50 }), (alpha, beta, slope) => {
        const values = [0, 1, 2, 3, 4].map((i) => 10 + slope * i);
        const [next, after] = valueOf(holt(values, 2, { alpha, beta, init: "start-at-second" }));
        expect(next).toBeCloseTo(10 + slope * 5, 8);
        expect(after).toBeCloseTo(10 + slope * 6, 8);
      })
    );
  });

  test("Holt wants all its values and smoothing from 0 to 1", () => {
    expect(holt([1, null, 3], 1)).toMatchObject({ reason: "no-data", detail: { problem: "gap" } });
    expect(reasonOf(holt([1], 1))).toBe("no-data");
    expect(reasonOf(holt([1, 2], 1, { alpha: 1.1 }))).toBe("domain");
    expect(reasonOf(holt([1, 2], 1, { beta: -0.1 }))).toBe("domain");
  });

  test("the horizon is a whole number from 1", () => {
    for (const horizon of [0, 1.5, -1, 1e6]) {
      expect(reasonOf(linearForecast([1, 2], horizon))).toBe("domain");
      expect(reasonOf(holt([1, 2], horizon))).toBe("domain");
      expect(reasonOf(seasonalNaive([1, 2], horizon, 1))).toBe("domain");
    }
    expect(reasonOf(linearForecast([1, 2], null))).toBe("missing");
  });
});
