import fc from "fast-check";
import { generated, type Numbers } from "./support/generate";
import { prove } from "./support/prove";

const flavours = ["microsoft365", "excel2016"] as const;

/** Days of some two years, many of them near each other, some with a time; ends of years, leap days, 1900. */
const dates = fc.oneof(
  fc.integer({ min: 45200, max: 46100 }),
  fc.integer({ min: 45280, max: 45420 }),
  fc.integer({ min: 45290, max: 45480 }).map((day) => day + 0.25),
  fc.constantFrom(45350, 45351, 45352, 44985, 44986, 44197, 44198, 44194, 43830, 43829, 44561),
  fc.constantFrom(1, 59, 60, 61, 366, 367)
);

const numbers: Numbers = {
  dates,
  asOf: dates,
  from: fc.integer({ min: 45280, max: 45420 }),
  to: fc.integer({ min: 45280, max: 45420 }),
  values: fc.integer({ min: -5, max: 50 }),
  yearStart: fc.constantFrom(1, 4, 7, 10, 12, 2, 0, 1.5),
  periods: fc.constantFrom(1, 2, 3, 12, 0, 1.5),
  offset: fc.constantFrom(0, -1, 1, -12, 0.5),
};

describe.each(["GROWTH", "CAGR"])("The twin of KPI.%s", (name) => {
  test.each(flavours)("gives what the function gives on generated input (%s)", async (flavour) => {
    const { different, proven } = await prove(generated(name, 150), flavour);
    expect(different).toEqual([]);
    expect(proven).toBe(150);
  });
});

describe.each(["PERIOD", "TODATE", "ROLLING", "POP", "YOY"])("The twin of KPI.%s", (name) => {
  test("gives what the function gives on generated input (microsoft365)", async () => {
    const { different, proven } = await prove(generated(name, 150, numbers), "microsoft365");
    expect(different).toEqual([]);
    expect(proven).toBe(150);
  });

  test("gives what the function gives for Excel 2016, where options are written and the date is one cell", async () => {
    const { different, proven } = await prove(generated(name, 200, numbers), "excel2016");
    expect(different).toEqual([]);
    expect(proven).toBeGreaterThan(30);
  });
});

test("The twin of KPI.SERIES gives what the function gives on generated input", async () => {
  const spread = { ...numbers, dates: fc.integer({ min: 45250, max: 45600 }) };
  const { different, proven } = await prove(generated("SERIES", 150, spread), "microsoft365");
  expect(different).toEqual([]);
  expect(proven).toBe(150);
});
