import fc from "fast-check";
import { calculating } from "./support/calculating";
import { call, cellsOf, faultOf } from "./support/call";
import { sampleOf } from "./support/sample";

/** Everything that can stand in a cell, with numbers near the edges of what functions take. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, -1, 2, 0.5, 1e-9, 90, 100, 45658, 45689.75, -0) },
  { weight: 2, arbitrary: fc.double({ noNaN: false }) },
  { weight: 2, arbitrary: fc.constantFrom("", null, undefined) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("n/a", "85%", "higher", "zero", "1.1", "customer-churn-rate", " "),
  },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { error: "#REF!" },
      { type: "Error", basicValue: "#N/A" },
      { type: "Double", basicValue: 3 },
      { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
      {}
    ),
  }
);

const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
  );

const faults = (result: unknown) => cellsOf(result).map(faultOf).filter(Boolean);

describe("Whatever the cells hold, a result is a value, a blank or an error with a sentence", () => {
  test.each(calculating.map(({ name }) => name))("KPI.%s", (name) => {
    const { args } = sampleOf(name);
    // Mostly good arguments with one or two changed: so the calculation itself is reached.
    const argument = (good: unknown) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(good) },
        { weight: 1, arbitrary: cell },
        { weight: 1, arbitrary: block }
      );
    fc.assert(
      fc.property(fc.tuple(...args.map(argument)), (given) => {
        expect(faults(call(name, ...given))).toEqual([]);
      }),
      { numRuns: 60, seed: 20250601 }
    );
  });

  test.each(calculating.map(({ name }) => name))("KPI.%s with very large and very small numbers", (name) => {
    const { args } = sampleOf(name);
    const extreme = fc.constantFrom(1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 1e-300, 2958465);
    const spoilt = (good: unknown): fc.Arbitrary<unknown> =>
      typeof good === "number"
        ? fc.oneof(fc.constant(good), extreme)
        : Array.isArray(good)
          ? fc.tuple(...good.map(spoilt))
          : fc.constant(good);
    fc.assert(
      fc.property(
        fc.tuple(
          ...args.map((good) => (Array.isArray(good) && good.length > 50 ? fc.constant(good) : spoilt(good)))
        ),
        (given) => {
          expect(faults(call(name, ...given))).toEqual([]);
        }
      ),
      { numRuns: 60, seed: 20250601 }
    );
  });
});
