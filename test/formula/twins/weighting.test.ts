import fc from "fast-check";
import type { Flavour } from "../../../src/formula/twins";
import { proveGenerated } from "./support/families";
import { judgements } from "./support/judgements";
import { cellsOf, prove } from "./support/prove";

const weight = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }).map((x) => x / 4) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 0.5, 1) }
);
const numbers = { weights: weight, weights0: weight, weights1: weight };
const codes = fc.constantFrom<string | number>(
  "1",
  "1.1",
  "1.2",
  "1.1.1",
  "2",
  2.2,
  "2.1.1.1",
  "2.10",
  " 3 ",
  "a.b",
  "a"
);

describe("The twins of weights and roll-up", () => {
  proveGenerated({
    WEIGHTED: { count: 100, numbers },
    COVERAGE: { numbers },
    EFFECTIVEWEIGHT: { numbers },
    CONTRIBUTION: { numbers },
    ROLLUP: { count: 150, numbers: { ...numbers, codes: codes as fc.Arbitrary<never> } },
    BRIDGE: { numbers },
    RANKWEIGHTS: { numbers: { ranks: fc.integer({ min: 0, max: 20 }).map((x) => Math.ceil(x / 4)) } },
  });

  test.each<Flavour>(["microsoft365", "excel2016"])(
    "make the same weights of judgements (%s)",
    async (flavour) => {
      const { different, proven } = await prove(judgements(30), flavour);
      expect(different.slice(0, 3)).toEqual([]);
      expect(proven).toBeGreaterThan(50);
    }
  );

  test("a missing row blocks the rows above it, at any depth", async () => {
    const column = (...values: (string | number | null)[]) => cellsOf(values.map((value) => [value]));
    const args = [
      column("1", "1.1", "1.2", "1.2.1", "1.2.2", "2", "2.1"),
      column(null, 80, null, 60, null, null, 50),
      column(0.5, 0.4, 0.6, 0.5, 0.5, 0.5, 1),
      { written: '"block"' },
    ];
    const cases = [{ written: '"global"' }, { written: '"local"' }].map((weighting) => ({
      name: "ROLLUP",
      args: [...args, weighting],
    }));
    const { different, proven } = await prove(cases, "microsoft365");
    expect(different).toEqual([]);
    expect(proven).toBe(2);
  });
});
