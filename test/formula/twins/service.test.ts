import fc from "fast-check";
import { generated } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

const days = fc.integer({ min: 45000, max: 45010 });
const moments = fc.oneof(
  days,
  fc.integer({ min: 45000 * 8, max: 45010 * 8 }).map((eighths) => eighths / 8)
);
const weeks = fc.integer({ min: 44990 * 8, max: 45030 * 8 }).map((eighths) => eighths / 8);

describe.each([
  ["SLA", {}],
  ["PERCENTILE", { p: fc.integer({ min: -5, max: 105 }).map((percent) => percent / 100) }],
  [
    "PERCENTILE",
    { p: fc.constantFrom(0, 1, 1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 7, 6 / 7) },
  ],
  ["ONTIME", { due: moments, done: moments, asOf: moments, amounts: fc.integer({ min: 0, max: 9 }) }],
  ["ONTIME", { due: days, done: days, asOf: days }],
  [
    "WORKTIME",
    {
      start: weeks,
      end: weeks,
      opens: fc.constantFrom(0.375, 0.25, 0, 0.8),
      closes: fc.constantFrom(0.75, 0.5, 1, 1.5, 0.2),
      holidays: fc.integer({ min: 44990 * 2, max: 45030 * 2 }).map((halves) => halves / 2),
      workdays: fc.integer({ min: 44990, max: 45030 }),
    },
  ],
] as const)("The twin of KPI.%s", (name, numbers) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 150, numbers), flavour);
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(60);
  });
});
