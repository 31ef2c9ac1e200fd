import fc from "fast-check";
import { calcIndex } from "../../../src/catalog/calc-index";
import { twinOf, type Flavour } from "../../../src/formula/twins";
import type { Cell, Given } from "./support/bench";
import { proveGenerated } from "./support/families";
import { type Case, cellsOf, prove } from "./support/prove";

const number = fc.integer({ min: -4, max: 60 }).map((x) => x / 4);
const input = fc.oneof(
  { weight: 20, arbitrary: number as fc.Arbitrary<Cell> },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(null, "", "n/a", true, { error: "#N/A" }, { error: "#REF!" }),
  }
);

/** Every KPI of the dictionary: with single cells, with columns, with an input too few and one too many. */
const calculations: Case[] = calcIndex.flatMap(({ id, name, inputs }, k) => {
  const column = fc.array(input, { minLength: 3, maxLength: 3 });
  const sample = fc.sample(fc.array(column, { minLength: 8, maxLength: 8 }), { numRuns: 2, seed: k });
  const single = inputs.map((_, i) => cellsOf(sample[0][i][0]));
  const columns = inputs.map((_, i) => cellsOf(sample[1][i].map((cell) => [cell])));
  const asked = (given: string, args: readonly Given[]): Case => ({
    name: "CALC",
    args: [{ written: `"${given}"` }, ...args],
  });
  return [
    asked(id, single),
    asked(name.zh, columns),
    ...(k % 16 === 0 ? [asked(id, single.slice(1)), asked(id, [...single, cellsOf(1)])] : []),
  ];
});

describe("The twins of the dictionary", () => {
  proveGenerated({ RECONCILE: { count: 80, numbers: { tolerance: fc.constantFrom(0, 0.5, 1e-9, -1) } } });

  test.each<Flavour>(["microsoft365", "excel2016"])("calculate every KPI of it (%s)", async (flavour) => {
    const { different, refused, proven } = await prove(calculations, flavour);
    expect(different.slice(0, 5)).toEqual([]);
    expect(refused).toEqual({});
    expect(proven).toBe(calculations.length);
  });

  test("give #N/A for a KPI that is not in it", () => {
    expect(twinOf('=KPI.CALC("no such thing",1)', "microsoft365")).toMatchObject({
      ok: true,
      formula: "=#N/A",
    });
  });

  test("need the id in the formula", () => {
    expect(twinOf("=KPI.CALC(A1,B1)", "microsoft365")).toEqual({
      ok: false,
      reason: { reason: "optionNotLiteral", function: "KPI.CALC", argument: "id" },
    });
  });
});
