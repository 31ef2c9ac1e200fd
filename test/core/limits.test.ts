import fc from "fast-check";
import {
  atLeast,
  atMost,
  grade,
  meets,
  onTime,
  passFail,
  rangeAttainment,
  score,
  sla,
  status,
} from "../../src/core/index";
import { valueOf } from "./value";

/** A limit as typed, and values that equal it in decimals, whatever binary makes of them. */
const atItsLimit = fc
  .tuple(
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 997 }),
    fc.integer({ min: 0, max: 4 })
  )
  .chain(([digits, other, places]) => {
    const limit = digits / 10 ** places;
    const factor = other / 10 ** places;
    return fc.constantFrom(
      { limit, value: (limit * factor) / factor },
      { limit, value: limit + factor - factor },
      { limit, value: (limit / factor) * factor },
      { limit, value: (digits * factor) / (factor * 10 ** places) },
      { limit, value: Array.from({ length: 10 }, () => limit / 10).reduce((a, b) => a + b) }
    );
  });

test("0.72 of 0.8 is 90 %", () => {
  expect(0.72 / 0.8).not.toBe(0.9);
  expect(valueOf(status(0.72 / 0.8, { green: 0.9, amber: 0.8 }))).toBe("green");
});

test("a value at its limit meets it in both directions, however it was computed", () => {
  fc.assert(
    fc.property(atItsLimit, ({ limit, value }) => {
      expect(atLeast(value, limit) && atMost(value, limit)).toBe(true);
      expect(meets(value, limit, "higher") && meets(value, limit, "lower")).toBe(true);
    }),
    { numRuns: 2000 }
  );
});

test("status, bands, grades, passes, band edges and time limits are all met at exactly their limit", () => {
  fc.assert(
    fc.property(
      atItsLimit,
      fc.constantFrom("higher" as const, "lower" as const),
      ({ limit, value }, direction) => {
        const worse = direction === "higher" ? limit / 2 : limit * 2;
        expect(valueOf(status(value, { green: limit, amber: worse, direction }))).toBe("green");
        expect(
          valueOf(
            status(value, { green: direction === "higher" ? limit * 2 : limit / 2, amber: limit, direction })
          )
        ).toBe("amber");
        expect(valueOf(score(value, [{ limit, points: 7 }], { direction }))).toBe(7);
        expect(valueOf(passFail(value, limit, { direction }))).toBe(1);
        expect(
          valueOf(
            grade(value, [
              { limit, value: "met" },
              { limit: null, value: "not" },
            ])
          )
        ).toBe("met");
        expect(valueOf(rangeAttainment(value, limit, limit + 1))).toBe(1);
        expect(valueOf(rangeAttainment(value, limit - 1, limit))).toBe(1);
        expect(valueOf(sla([value], limit))).toBe(1);
        expect(valueOf(onTime([limit], [value]))).toBe(1);
      }
    ),
    { numRuns: 2000 }
  );
});

test("what misses a limit by a millionth misses it", () => {
  expect(atLeast(0.899999, 0.9)).toBe(false);
  expect(atMost(0.900001, 0.9)).toBe(false);
  expect(valueOf(status(89.9999, { green: 90, amber: 80 }))).toBe("amber");
});
