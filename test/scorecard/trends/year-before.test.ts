import { showsYearBefore } from "../../../src/scorecard/trends/year-before";

describe("The line of the same period last year", () => {
  it("is shown from a year and a half of data on", () => {
    expect([0, 13, 17, 18, 36].map((months) => showsYearBefore(months, "month"))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect([5, 6].map((quarters) => showsYearBefore(quarters, "quarter"))).toEqual([false, true]);
  });

  it("is not shown where periods are years: it would be the actuals moved by one", () => {
    expect(showsYearBefore(10, "year")).toBe(false);
  });
});
