import fc from "fast-check";
import { generated } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

const fractions = fc.integer({ min: -10, max: 110 }).map((percent) => percent / 100);
const stars = fc.integer({ min: 1, max: 5 });

describe.each([
  ["RATE", {}],
  ["CHURN", {}],
  ["CAC", {}],
  ["RETENTION", {}],
  ["CLV", { retention: fractions, discount: fractions }],
  ["NPS", { ratings: fc.integer({ min: 0, max: 10 }) }],
  ["CSAT", { ratings: stars, threshold: stars }],
  ["CSATSCORE", { ratings: stars, min: fc.constantFrom(1, 1, 1, 5, 2), max: fc.constantFrom(5, 5, 5, 1) }],
  ["CES", { ratings: fc.integer({ min: 1, max: 7 }) }],
] as const)("The twin of KPI.%s", (name, numbers) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 150, numbers), flavour);
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(60);
  });
});
