import fc from "fast-check";
import { generated } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

describe.each([
  ["ROI", {}],
  ["PARETO", { values: fc.integer({ min: 0, max: 60 }) }],
  ["PARETO", { values: fc.integer({ min: -1, max: 3 }).map((x) => x / 8) }],
  ["PRICEVOLUME", {}],
] as const)("The twin of KPI.%s", (name, numbers) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 150, numbers), flavour);
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(100);
  });
});
