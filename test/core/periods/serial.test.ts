import fc from "fast-check";
import { civilOf, isSerial, serialOf, weekdayOf } from "../../../src/core/index";

/** The date by JavaScript's own calendar, in UTC: an independent witness for all days after the quirk. */
const witness = (serial: number) => {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

test("from March 1900 to the end of 9999 days are the dates that the Gregorian calendar has", () => {
  for (let serial = 61; serial < 2_958_466; serial += serial < 110_000 ? 1 : 13) {
    const civil = civilOf(serial);
    const expected = witness(serial);
    if (civil.year !== expected.year || civil.month !== expected.month || civil.day !== expected.day) {
      throw new Error(`${serial}: ${JSON.stringify(civil)} instead of ${JSON.stringify(expected)}`);
    }
  }
});

test("1900 is a leap year to Excel", () => {
  expect([0, 1, 31, 32, 59, 60, 61].map(civilOf)).toEqual([
    { year: 1900, month: 1, day: 0 },
    { year: 1900, month: 1, day: 1 },
    { year: 1900, month: 1, day: 31 },
    { year: 1900, month: 2, day: 1 },
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 2, day: 29 },
    { year: 1900, month: 3, day: 1 },
  ]);
});

test("a serial and its date lead to each other, from the first day on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_958_465 }), (serial) => {
      const { year, month, day } = civilOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
    })
  );
});

test("leap years: 2000 and 2024 have a 29 February, 2100 and 2023 have not", () => {
  expect([2000, 2024, 2100, 2023].map((year) => serialOf(year, 3, 1) - serialOf(year, 2, 28))).toEqual([
    2, 2, 1, 1,
  ]);
});

test("a time of day does not change the date", () => {
  expect(civilOf(45350.999999)).toEqual(civilOf(45350));
});

test("weekdays are those of Excel", () => {
  expect([1, 60, 61, 45352, 45353, 45354].map(weekdayOf)).toEqual([7, 3, 4, 5, 6, 7]);
});

test("Excel knows no date before 0 or after 31 December 9999", () => {
  expect([-1, 0, 2_958_465.9, 2_958_466].map(isSerial)).toEqual([false, true, true, false]);
});
