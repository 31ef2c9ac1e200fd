import { faults, measureFalse, measureRecall } from "./measure";

describe("The audit over seeded workbooks", () => {
  test("knows at least 40 kinds of fault", () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBeGreaterThanOrEqual(40);
  });

  test("finds at least 95 % of the faults, wherever they are put", () => {
    const { seeded, found, missed } = measureRecall([1]);
    expect({ enough: found >= 0.95 * seeded, missed }).toEqual({ enough: true, missed: expect.any(Array) });
    expect(seeded).toBeGreaterThan(200);
  });

  test("says next to nothing besides: fewer other findings than one in twenty faults", () => {
    const { seeded, besides } = measureRecall([4]);
    expect(besides.length).toBeLessThan(seeded / 20);
  });

  test("finds nothing, or at most one thing in 1,000 formulas, in clean workbooks", () => {
    const { formulas, findings } = measureFalse([11, 12]);
    expect(formulas).toBeGreaterThan(10_000);
    expect(findings.length).toBeLessThanOrEqual(formulas / 1000);
  });
});
