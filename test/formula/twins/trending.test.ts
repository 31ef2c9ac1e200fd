import fc from "fast-check";
import { generated, type Numbers } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

const fractions = fc.integer({ min: -5, max: 105 }).map((percent) => percent / 100);

const numbers: Numbers = {
  window: fc.constantFrom(1, 2, 3, 4, 0, 1.5),
  baseline: fc.constantFrom(2, 3, 4, 1, 2.5, 20),
  horizon: fc.constantFrom(1, 2, 3, 5, 0, 1.5),
  season: fc.constantFrom(1, 2, 3, 0, 1.5),
  alpha: fractions,
  beta: fractions,
};

describe.each(["MOVINGAVERAGE", "TREND", "FORECAST"])("The twin of KPI.%s", (name) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 150, numbers), flavour);
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(20);
  });
});

describe("The twin of KPI.XMR", () => {
  test("gives what the function gives on generated input", async () => {
    const { different, proven } = await prove(generated("XMR", 120, numbers), "microsoft365");
    expect(different).toEqual([]);
    expect(proven).toBe(120);
  });

  test("finds the same signals in longer series with gaps, runs and jumps", async () => {
    const level = fc.tuple(fc.constantFrom(10, 10, 10.5, 11, 14, 20), fc.integer({ min: 1, max: 10 }));
    const point = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -4, max: 4 }) },
      { weight: 1, arbitrary: fc.constant(null) }
    );
    const values = fc
      .array(level, { minLength: 1, maxLength: 5 })
      .chain((levels) =>
        fc.tuple(
          ...levels.flatMap(([mean, length]) =>
            Array.from({ length }, () => point.map((x) => (x === null ? null : mean + x / 4)))
          )
        )
      );
    const cases = fc.sample(values, { numRuns: 60, seed: 7 }).map((series, i) => ({
      name: "XMR",
      args: [{ cells: i % 3 === 0 ? [series] : series.map((value) => [value]) }],
    }));
    const { different } = await prove(cases, "microsoft365");
    expect(different).toEqual([]);
  });
});

test.each(flavours)("The twin of a forecast by Holt's method keeps its digits (%s)", async (flavour) => {
  const values = Array.from({ length: 36 }, (_, i) => [100 + 3 * i + ((i * 37) % 11)]);
  const rates = ["0.5,0.1", "0.9,0.9", "1,1", "0,0", "0.1,0.9"].map((pair) => pair.split(","));
  const cases = rates.map((pair) => ({
    name: "FORECAST",
    args: [
      { cells: values },
      ...["6", `"holt"`, "", ...pair].map((text) => (text ? { written: text } : undefined)),
    ],
  }));
  const { different, proven } = await prove(cases, flavour);
  expect(different).toEqual([]);
  expect(proven).toBe(5);
});
