import fc from "fast-check";
import { bridge, weighted } from "../../../src/core/index";
import { figure, weight } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const periods = fc
  .array(fc.tuple(fc.option(figure), weight, fc.option(figure), weight), { minLength: 1, maxLength: 20 })
  .filter((rows) => rows.some(([s0]) => s0 !== null) && rows.some(([, , s1]) => s1 !== null))
  .map((rows) => [0, 1, 2, 3].map((column) => rows.map((row) => row[column])));

test("the effects add up to the change of the weighted score, row by row and in total", () => {
  fc.assert(
    fc.property(periods, ([s0, w0, s1, w1]) => {
      const { rows, total, change } = valueOf(bridge(s0, w0, s1, w1));
      const difference = valueOf(weighted(s1, w1)) - valueOf(weighted(s0, w0));
      const slack = 1e-11 * Math.max(1, ...[...s0, ...s1].map((s) => Math.abs(s ?? 0)));
      const sumOf = (key: "score" | "weight" | "interaction") => rows.reduce((a, row) => a + row[key], 0);
      expect(Math.abs(change - difference)).toBeLessThanOrEqual(slack);
      for (const key of ["score", "weight", "interaction"] as const)
        expect(Math.abs(sumOf(key) - total[key])).toBeLessThanOrEqual(slack);
    })
  );
});

test("a row missing in one period counts wholly as weight effect", () => {
  const { rows } = valueOf(bridge([80, null, 60], [1, 1, 2], [80, 50, null], [1, 3, 2]));
  expect(rows[1]).toEqual({ score: 0, weight: 0.75 * 50, interaction: 0 });
  expect(rows[2]).toEqual({ score: 0, weight: -(2 / 3) * 60, interaction: 0 });
});

test("a row missing in both periods has no effect", () => {
  expect(valueOf(bridge([80, null], [1, 1], [90, null], [1, 1])).rows[1]).toEqual({
    score: 0,
    weight: 0,
    interaction: 0,
  });
});

test("unequal counts and a period without any score have a reason", () => {
  expect(reasonOf(bridge([1], [1], [1, 2], [1, 2]))).toBe("shape");
  expect(reasonOf(bridge([null], [1], [1], [1]))).toBe("no-data");
});
