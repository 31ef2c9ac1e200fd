import fc from "fast-check";
import { fsum } from "d3-array";
import { sum } from "../../../src/core/index";
import { RunningSum } from "../../../src/core/numeric/sum";
import { median } from "../../../src/core/numeric/median";
import { selectInPlace } from "../../../src/core/numeric/select";

const numbers = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 200 });

test("a sum keeps what single additions lose", () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
  expect(sum(new Array<number>(10).fill(0.1))).toBe(1);
  expect(sum([])).toBe(0);
  expect(sum([null, 2, null])).toBe(2);
});

test("a sum beyond the range of a double is infinite, not NaN", () => {
  expect(sum([1e308, 1e308])).toBe(Infinity);
  expect(sum([-1e308, -1e308, 1])).toBe(-Infinity);
});

test("a sum is as near to the exact one as the size of its terms allows", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const exact = fsum(values);
      const size = values.reduce((a, b) => a + Math.abs(b), 0);
      const slack = 2 * Number.EPSILON * Math.abs(exact) + 1e-28 * size * values.length;
      expect(Math.abs(sum(values) - exact)).toBeLessThanOrEqual(slack);
      const running = new RunningSum();
      values.forEach((value) => running.add(value));
      expect(running.value).toBe(sum(values));
    })
  );
});

test("selection puts the k-th smallest in its place, long and short, with and without ties", () => {
  const long = fc.array(fc.integer({ min: -50, max: 5000 }), { minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(long, fc.nat(), (values, seed) => {
      const k = seed % values.length;
      const array = Float64Array.from(values);
      selectInPlace(array, k);
      const sorted = [...values].sort((a, b) => a - b);
      expect(array[k]).toBe(sorted[k]);
      expect(array.slice(0, k).every((value) => value <= array[k])).toBe(true);
      expect(array.slice(k).every((value) => value >= array[k])).toBe(true);
    }),
    { numRuns: 60 }
  );
});

test("the median does not overflow, and does not change the series", () => {
  const values = [1.7e308, 1.7e308, 3];
  expect(median([1.7e308, 1.7e308])).toBe(1.7e308);
  median(values);
  expect(values).toEqual([1.7e308, 1.7e308, 3]);
});
