import fc from "fast-check";
import {
  codeTree,
  ok,
  rollup,
  weighted,
  type MissingPolicy,
  type RollupOptions,
  type RollupValue,
} from "../../../src/core/index";
import { scoredRows } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const show = (values: readonly RollupValue[]) =>
  values.map((value) => (value.ok ? value.value : value.reason));

const roll = (
  rows: readonly (readonly [string | number | null, number | null, number | null])[],
  options?: RollupOptions
) =>
  rollup(
    rows.map(([code]) => code),
    rows.map(([, score]) => score),
    rows.map(([, , weight]) => weight),
    options
  );

describe("the tree of codes", () => {
  test("2.10 is not 2.1, and 21 is not below 2", () => {
    expect(valueOf(codeTree(["2", "2.1", "2.10", "2.1.1", "21"])).parents).toEqual([-1, 0, 0, 1, -1]);
  });

  test("where a level is skipped the nearest code above counts, in any order of rows", () => {
    expect(valueOf(codeTree(["1.2.3", "1", "1.2.3.4.5"])).parents).toEqual([1, -1, 0]);
  });

  test("codes are trimmed, numbers are their text, blanks stand outside", () => {
    expect(valueOf(codeTree([1, " 1.1 ", null, "", 1.2])).parents).toEqual([-1, 0, -1, -1, 0]);
  });

  test("a duplicate is named", () => {
    expect(codeTree(["1.1", "1", 1.1])).toMatchObject({ reason: "conflict", detail: { code: "1.1" } });
    expect(reasonOf(codeTree([null, " "]))).toBe("no-data");
  });
});

describe("global roll-up", () => {
  test("of one parent over a flat list is the weighted score, under every policy", () => {
    const policies = fc.constantFrom<MissingPolicy>("rescale", "equal", "zero", "block");
    fc.assert(
      fc.property(
        scoredRows,
        policies,
        fc.constantFrom("global" as const, "local" as const),
        ({ scores, weights }, missing, weighting) => {
          const codes = ["1", ...scores.map((_, i) => `1.${i + 1}`)];
          const [parent] = valueOf(
            rollup(codes, [null, ...scores], [null, ...weights], { missing, weighting })
          );
          const flat = weighted(scores, weights, { missing });
          if (!flat.ok) expect(parent).toMatchObject({ ok: false, reason: flat.reason });
          else expect(Math.abs((valueOf(parent) ?? NaN) - flat.value)).toBeLessThanOrEqual(1e-9);
        }
      )
    );
  });

  test("takes all scored rows at or below a code", () => {
    const rows = [
      ["1", 50, 1],
      ["1.1", null, 9],
      ["1.1.1", 80, 1],
      ["1.1.2", 90, 2],
      ["2", 60, 1],
    ] as const;
    expect(show(valueOf(roll(rows)))).toEqual([(50 + 80 + 180) / 4, 260 / 3, 80, 90, 60]);
  });

  test("a heading with a weight of its own is not a missing row", () => {
    const rows = [
      ["1", null, 100],
      ["1.1", 80, 1],
      ["1.2", null, 1],
    ] as const;
    expect(show(valueOf(roll(rows, { missing: "zero" })))[0]).toBe(40);
  });

  test("without a score below there is no value, and a row alone is its own score whatever its weight", () => {
    const rows = [
      ["1", null, null],
      ["1.1", null, 5],
      ["2", null, null],
      ["2.1", 70, null],
    ] as const;
    expect(show(valueOf(roll(rows)))).toEqual([null, null, "zero-division", 70]);
  });
});

describe("local roll-up", () => {
  test("weighs the values of the direct children, the nearest descendants where a level is skipped", () => {
    const rows = [
      ["1", null, null],
      ["1.1", null, 1],
      ["1.1.1", 80, 10],
      ["1.1.2", 90, 30],
      ["1.2.5", 50, 3],
    ] as const;
    expect(show(valueOf(roll(rows, { weighting: "local" })))).toEqual([(87.5 + 150) / 4, 87.5, 80, 90, 50]);
  });

  test("agrees with the global one when local weights multiply to the global ones", () => {
    const rows = [
      ["1", null, 1],
      ["1.1", null, 0.4],
      ["1.1.1", 80, 0.5],
      ["1.1.2", 60, 0.5],
      ["1.2", 90, 0.6],
    ] as const;
    const globalRows = rows.map(
      ([code, score, w]) => [code, score, code.startsWith("1.1.") ? 0.2 : w] as const
    );
    expect(show(valueOf(roll(rows, { weighting: "local" })))[0]).toBeCloseTo(
      show(valueOf(roll(globalRows)))[0] as number,
      12
    );
  });

  test("a blocked child blocks its parent", () => {
    const rows = [
      ["1", null, 1],
      ["1.1", null, 1],
      ["1.1.1", null, 1],
      ["1.1.2", 60, 1],
      ["1.2", 90, 1],
    ] as const;
    expect(show(valueOf(roll(rows, { weighting: "local", missing: "block" })))).toEqual([
      "no-data",
      "no-data",
      null,
      60,
      90,
    ]);
  });

  test("a parent with a score of its own besides children is a conflict", () => {
    const outcome = roll(
      [
        ["1", 50, 1],
        ["1.1", 80, 1],
      ],
      { weighting: "local" }
    );
    expect(outcome).toMatchObject({
      reason: "conflict",
      detail: { code: "1", problem: "parent-with-score" },
    });
  });
});

test("bad rows: unequal counts, a negative weight, a score without a code", () => {
  expect(reasonOf(rollup(["1"], [1, 2], [1]))).toBe("shape");
  expect(reasonOf(roll([["1", 1, -1]]))).toBe("domain");
  expect(
    roll([
      ["1", 1, 1],
      [null, 5, 1],
    ])
  ).toMatchObject({ reason: "conflict", detail: { row: 2 } });
});

test("with no score at all every row is missing, as a row with no scored row below it is", () => {
  expect(rollup(["1", "1.1"], [null, null], [null, 1])).toEqual({ ok: true, value: [ok(null), ok(null)] });
});
