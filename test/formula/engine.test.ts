/** What the evaluator gives, against the formula engine of the preview, on generated input. */
import fc from "fast-check";
import type { Value } from "../../src/formula";
import { bookData, sheetData } from "../workbook/support/book";
import { createHeadlessWorkbook } from "../support/headless";
import { valueOf } from "./support";

const number = fc.oneof(
  fc.integer({ min: -500, max: 500 }),
  fc.integer({ min: -50_000, max: 50_000 }).map((value) => value / 100)
);
const small = fc.integer({ min: 1, max: 6 });
const date = fc.integer({ min: 36_526, max: 55_000 });
const word = fc.constantFrom("score", "KPI", "a b", "客户满意度", "x-y-z", "2025");
const quoted = word.map((text) => `"${text}"`);
const list = fc.array(number, { minLength: 2, maxLength: 7 }).map((values) => `{${values.join(";")}}`);
const sorted = fc
  .uniqueArray(fc.integer({ min: -90, max: 90 }), { minLength: 3, maxLength: 7 })
  .map((values) => `{${[...values].sort((a, b) => a - b).join(";")}}`);

/** A formula of a function with generated arguments. */
const call = (name: string, ...args: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<string> =>
  fc.tuple(...args).map((given) => `=${name}(${given.join(",")})`);

const digits = fc.integer({ min: -2, max: 3 });

/** The functions for which the engine keeps to Excel's rules. */
const formulas: readonly fc.Arbitrary<string>[] = [
  call("ROUND", number, digits),
  call("ROUNDUP", number, digits),
  call("ROUNDDOWN", number, digits),
  call("INT", number),
  // Of negative whole numbers the engine gives one too many.
  call("TRUNC", number.map(Math.abs)),
  call("MOD", fc.integer({ min: -99, max: 99 }), small),
  call("LEN", quoted),
  call("LEFT", quoted, small),
  call("RIGHT", quoted, small),
  call("MID", quoted, small, small),
  call("UPPER", quoted),
  call("SUBSTITUTE", quoted, fc.constant('"-"'), fc.constant('"+"')),
  call("YEAR", date),
  call("MONTH", date),
  call("DAY", date),
  call("EDATE", date, fc.integer({ min: -30, max: 30 })),
  call("EOMONTH", date, fc.integer({ min: -30, max: 30 })),
  call("WEEKDAY", date, fc.constantFrom(1, 2, 3)),
  call(
    "DATE",
    fc.integer({ min: 1990, max: 2050 }),
    fc.integer({ min: -5, max: 20 }),
    fc.integer({ min: -9, max: 60 })
  ),
  call("MEDIAN", list),
  call("LARGE", list, fc.constant(2)),
  call("SMALL", list, fc.constant(1)),
  call("PERCENTILE", list, fc.constantFrom(0, 0.25, 0.5, 0.9, 1)),
  call("QUARTILE", list, fc.constantFrom(1, 2, 3)),
  call("STDEV.S", list),
  call("VAR.P", list),
  call("MATCH", fc.integer({ min: -90, max: 90 }), sorted, fc.constant(0)),
  call("MATCH", fc.integer({ min: -90, max: 90 }), sorted, fc.constant(1)),
  call("INDEX", sorted, fc.integer({ min: 1, max: 3 })),
  call("CHOOSE", fc.integer({ min: 1, max: 3 }), number, number, number),
];

test("The evaluator agrees with the engine wherever it gives a value", async () => {
  const given = formulas.flatMap((formula, i) => fc.sample(formula, { numRuns: 25, seed: 20250601 + i }));
  const workbook = await createHeadlessWorkbook(
    bookData([
      sheetData(
        "S",
        given.map((formula) => [formula])
      ),
    ])
  );
  try {
    await workbook.settle();
    const cells = workbook.readRange(`S!A1:A${given.length}`);
    const differing: unknown[] = [];
    let compared = 0;
    for (const [i, formula] of given.entries()) {
      const own = valueOf(formula) as Value | undefined;
      if (own === undefined) continue;
      compared += 1;
      const [theirs] = cells[i];
      const mine = typeof own === "object" && own !== null ? own.error : own;
      const same =
        typeof mine === "number" && typeof theirs === "number"
          ? Math.abs(mine - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))
          : mine === theirs;
      if (!same) differing.push({ formula, mine, theirs });
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(given.length * 0.95);
  } finally {
    workbook.dispose();
  }
});
