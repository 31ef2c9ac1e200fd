import fc from "fast-check";
import {
  civilOf,
  fiscalOf,
  isoWeekOf,
  periodOf,
  periodStart,
  serialOf,
  yearBefore,
  type Grain,
} from "../../../src/core/index";
import { serial } from "../arbitrary";

const grain = fc.constantFrom<Grain>("day", "week", "month", "quarter", "year");
const yearStart = fc.integer({ min: 1, max: 12 });

test("a date lies between the start of its period and the start of the next", () => {
  fc.assert(
    fc.property(serial, grain, yearStart, (date, g, m) => {
      const period = periodOf(date, g, m);
      expect(periodStart(period, g, m)).toBeLessThanOrEqual(date);
      expect(periodStart(period + 1, g, m)).toBeGreaterThan(date);
    }),
    { numRuns: 1000 }
  );
});

test("the start of a period belongs to it, and the day before to the one before", () => {
  fc.assert(
    fc.property(
      serial.filter((s) => s > 400),
      grain,
      yearStart,
      (date, g, m) => {
        const period = periodOf(date, g, m);
        const start = periodStart(period, g, m);
        expect(periodOf(start, g, m)).toBe(period);
        expect(periodOf(start - 1, g, m)).toBe(period - 1);
      }
    ),
    { numRuns: 1000 }
  );
});

test("February 1900 has 29 days, the last of which never was", () => {
  const february = periodOf(45, "month");
  expect(periodStart(february + 1, "month") - periodStart(february, "month")).toBe(29);
  expect([59, 60, 61].map((s) => periodOf(s, "month") - february)).toEqual([0, 0, 1]);
  expect(periodOf(0, "month")).toBe(periodOf(1, "month"));
});

describe("fiscal years", () => {
  test("begin on the first of their month, and quarters every third month from it", () => {
    const may = serialOf(2024, 5, 15);
    expect(civilOf(periodStart(periodOf(may, "year", 4), "year", 4))).toEqual({
      year: 2024,
      month: 4,
      day: 1,
    });
    expect(civilOf(periodStart(periodOf(may, "quarter", 3), "quarter", 3))).toEqual({
      year: 2024,
      month: 3,
      day: 1,
    });
    expect(civilOf(periodStart(periodOf(serialOf(2024, 2, 1), "year", 4), "year", 4)).year).toBe(2023);
  });

  test("are named after the calendar year in which they end, unless they begin in January", () => {
    expect(fiscalOf(serialOf(2024, 5, 15), 4)).toEqual({ year: 2025, quarter: 1 });
    expect(fiscalOf(serialOf(2025, 3, 31), 4)).toEqual({ year: 2025, quarter: 4 });
    expect(fiscalOf(serialOf(2024, 5, 15))).toEqual({ year: 2024, quarter: 2 });
  });

  test("do not move months, weeks and days", () => {
    fc.assert(
      fc.property(serial, yearStart, (date, m) => {
        for (const g of ["day", "week", "month"] as const)
          expect(periodOf(date, g, m)).toBe(periodOf(date, g));
      })
    );
  });
});

describe("ISO weeks", () => {
  test.each([
    [2005, 1, 1, 2004, 53],
    [2005, 1, 2, 2004, 53],
    [2005, 12, 31, 2005, 52],
    [2006, 1, 2, 2006, 1],
    [2007, 1, 1, 2007, 1],
    [2008, 12, 29, 2009, 1],
    [2009, 12, 31, 2009, 53],
    [2010, 1, 3, 2009, 53],
    [2010, 1, 4, 2010, 1],
    [2021, 1, 3, 2020, 53],
    [2024, 12, 30, 2025, 1],
  ])("%i-%i-%i lies in the week of %i numbered %i", (year, month, day, weekYear, week) => {
    expect(isoWeekOf(serialOf(year, month, day))).toEqual({ year: weekYear, week });
  });

  test("are numbered from 1 to 52 or 53 without a gap", () => {
    let before = isoWeekOf(serialOf(1999, 12, 27));
    for (let monday = serialOf(2000, 1, 3); monday < serialOf(2101, 1, 1); monday += 7) {
      const now = isoWeekOf(monday);
      const follows =
        now.year === before.year
          ? now.week === before.week + 1
          : now.week === 1 && now.year === before.year + 1 && before.week >= 52;
      expect(follows).toBe(true);
      before = now;
    }
  });
});

describe("the same period a year before", () => {
  test("has the same place in its year", () => {
    fc.assert(
      fc.property(
        serial.filter((s) => s > 800),
        grain,
        yearStart,
        (date, g, m) => {
          const before = yearBefore(periodOf(date, g, m), g);
          if (before === null) return;
          const [now, then] = [periodStart(periodOf(date, g, m), g, m), periodStart(before, g, m)];
          if (g === "week")
            expect(isoWeekOf(then)).toEqual({ year: isoWeekOf(now).year - 1, week: isoWeekOf(now).week });
          else expect(civilOf(then)).toEqual({ ...civilOf(now), year: civilOf(now).year - 1 });
        }
      ),
      { numRuns: 1000 }
    );
  });

  test("29 February and week 53 after a short year have none", () => {
    expect(yearBefore(serialOf(2024, 2, 29), "day")).toBeNull();
    expect(yearBefore(serialOf(2024, 3, 1), "day")).toBe(serialOf(2023, 3, 1));
    expect(yearBefore(periodOf(serialOf(2020, 12, 31), "week"), "week")).toBeNull();
    expect(yearBefore(periodOf(serialOf(2021, 12, 31), "week"), "week")).toBe(
      periodOf(serialOf(2020, 12, 21), "week")
    );
  });
});
