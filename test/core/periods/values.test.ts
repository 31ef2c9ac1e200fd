import fc from "fast-check";
import {
  partition,
  periodOf,
  periodOnPeriod,
  periodReader,
  periodSeries,
  periodStart,
  periodValue,
  rolling,
  serialOf,
  sum,
  toDate,
  yearOnYear,
  type Aggregate,
  type Grain,
} from "../../../src/core/index";
import { figure, recentSerial } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const grain = fc.constantFrom<Grain>("day", "week", "month", "quarter", "year");
const aggregate = fc.constantFrom<Aggregate>("sum", "average", "last", "count", "min", "max");
const yearStart = fc.integer({ min: 1, max: 12 });

/** Dated rows without order, with duplicate dates and gaps in both columns. */
const rows = fc
  .array(fc.tuple(fc.option(recentSerial, { freq: 8 }), fc.option(figure, { freq: 5 })), { maxLength: 60 })
  .map((pairs) => ({ dates: pairs.map(([d]) => d), values: pairs.map(([, v]) => v) }));

const day = (year: number, month: number, d: number) => serialOf(year, month, d);

describe("periods", () => {
  test("partition a series: the sums of all periods are the sum of all dated values", () => {
    fc.assert(
      fc.property(rows, grain, yearStart, ({ dates, values }, g, m) => {
        const dated = values.filter((_, i) => dates[i] !== null);
        const series = periodSeries(dates, values, { grain: g, yearStart: m });
        if (!series.ok) return expect(dated.every((v) => v === null)).toBe(true);
        expect(sum(series.value.map((row) => row.value))).toBeCloseTo(sum(dated), 6);
        const counts = valueOf(periodSeries(dates, values, { grain: g, yearStart: m, aggregate: "count" }));
        expect(sum(counts.map((row) => row.value))).toBe(dated.filter((v) => v !== null).length);
      })
    );
  });

  test("give the same whether asked one by one, through a reader, as a series or by a plain filter", () => {
    fc.assert(
      fc.property(rows, recentSerial, grain, aggregate, yearStart, ({ dates, values }, asOf, g, a, m) => {
        const options = { grain: g, aggregate: a, yearStart: m };
        const one = periodValue(dates, values, asOf, options);
        expect(valueOf(periodReader(dates, values, options))(asOf)).toEqual(one);
        const inside = dates.flatMap((d, i) => {
          const value = values[i];
          return d !== null && value !== null && periodOf(d, g, m) === periodOf(asOf, g, m)
            ? [{ d, value }]
            : [];
        });
        const present = inside.map(({ value }) => value);
        if (a === "count") return expect(one).toEqual({ ok: true, value: present.length });
        if (present.length === 0) return expect(reasonOf(one)).toBe("missing");
        const latest = Math.max(...inside.map(({ d }) => d));
        const expected = {
          sum: sum(present),
          average: sum(present) / present.length,
          last: inside.filter(({ d }) => d === latest).at(-1)!.value,
          min: Math.min(...present),
          max: Math.max(...present),
        }[a];
        expect(valueOf(one)).toBeCloseTo(expected, 9);
        const row = valueOf(periodSeries(dates, values, options)).find(
          ({ start }) => start === periodStart(periodOf(asOf, g, m), g, m)
        );
        expect(row?.value).toBeCloseTo(expected, 9);
      }),
      { numRuns: 500 }
    );
  });

  test("do not depend on the order of rows, but for `last` of equal dates, where the lower row counts", () => {
    fc.assert(
      fc.property(rows, recentSerial, grain, ({ dates, values }, asOf, g) => {
        const turned = periodValue([...dates].reverse(), [...values].reverse(), asOf, { grain: g });
        const plain = periodValue(dates, values, asOf, { grain: g });
        expect(turned.ok).toBe(plain.ok);
        if (turned.ok && plain.ok) expect(turned.value).toBeCloseTo(plain.value, 9);
      })
    );
    expect(valueOf(periodValue([45293, 45292.5, 45293], [1, 2, 3], 45292, { aggregate: "last" }))).toBe(3);
    expect(valueOf(periodValue([45293.5, 45293, 45293], [1, 2, 3], 45292, { aggregate: "last" }))).toBe(1);
    expect(valueOf(periodValue([45293, 45294], [1, null], 45292, { aggregate: "last" }))).toBe(1);
  });

  test("offset counts whole periods", () => {
    const dates = [day(2023, 12, 31), day(2024, 1, 1), day(2024, 2, 29), day(2024, 3, 1)];
    expect(
      [-3, -2, -1, 0].map((offset) => valueOf(periodValue(dates, [1, 2, 4, 8], day(2024, 3, 31), { offset })))
    ).toEqual([1, 2, 4, 8]);
    expect(valueOf(periodValue(dates, [1, 2, 4, 8], day(2024, 3, 31), { grain: "year", offset: -1 }))).toBe(
      1
    );
    expect(reasonOf(periodValue(dates, [1, 2, 4, 8], day(2024, 3, 31), { offset: 0.5 }))).toBe("domain");
    expect(reasonOf(periodValue(dates, [1, 2, 4, 8], day(2024, 3, 31), { offset: -1e9 }))).toBe("missing");
  });

  test("a date has a time, which does not move it into another day", () => {
    expect(valueOf(periodValue([45292.99999], [7], 45292, { grain: "day" }))).toBe(7);
    expect(valueOf(periodValue([45292], [7], 45292.75, { grain: "day" }))).toBe(7);
  });

  test("the last day of February 1900 belongs to February, 1 March to March", () => {
    const values = [1, 2, 4, 8];
    expect(valueOf(periodValue([0, 59, 60, 61], values, 45))).toBe(6);
    expect(valueOf(periodValue([0, 59, 60, 61], values, 61))).toBe(8);
    expect(valueOf(periodValue([0, 59, 60, 61], values, 1))).toBe(1);
    // It belongs to no period before: December 1899 holds nothing, so there is no growth on it.
    expect(reasonOf(periodValue([0], [1], 0, { offset: -1 }))).toBe("missing");
    for (const grain of ["month", "quarter", "year"] as const) {
      expect(valueOf(periodValue([0], [1], 0, { grain }))).toBe(1);
      expect(reasonOf(periodOnPeriod([0], [1], 0, { grain }))).toBe("missing");
    }
  });

  test("bad dates and settings have a reason", () => {
    expect(periodValue([-1], [1], 45292)).toMatchObject({
      reason: "domain",
      detail: { argument: "dates", row: 1 },
    });
    expect(reasonOf(periodValue([2_958_466], [1], 45292))).toBe("domain");
    expect(reasonOf(periodValue([1, 2], [1], 45292))).toBe("shape");
    expect(reasonOf(periodValue([1], [1], -5))).toBe("domain");
    expect(reasonOf(periodValue([1], [1], null))).toBe("missing");
    expect([0, 13, 1.5].map((m) => reasonOf(periodValue([1], [1], 1, { yearStart: m })))).toEqual([
      "domain",
      "domain",
      "domain",
    ]);
    expect(reasonOf(partition([null], [1]))).toBe("no-data");
    expect(valueOf(periodReader([], [], { aggregate: "count" }))(45292)).toEqual({ ok: true, value: 0 });
  });
});

describe("to date", () => {
  test("runs from the first day of the year, quarter or month to the day of asOf, its whole day included", () => {
    const dates = [
      day(2023, 12, 31),
      day(2024, 1, 1),
      day(2024, 4, 1),
      day(2024, 5, 1),
      day(2024, 5, 20) + 0.9,
      day(2024, 5, 21),
    ];
    const upTo = (within: "year" | "quarter" | "month") =>
      valueOf(toDate(dates, [1, 2, 4, 8, 16, 32], day(2024, 5, 20), { within }));
    expect([upTo("year"), upTo("quarter"), upTo("month")]).toEqual([30, 28, 24]);
    expect(valueOf(toDate(dates, [1, 2, 4, 8, 16, 32], day(2024, 5, 20), { yearStart: 5 }))).toBe(24);
  });

  test("at the end of a period it is the period's value", () => {
    fc.assert(
      fc.property(
        rows,
        recentSerial,
        aggregate,
        fc.constantFrom("year" as const, "quarter" as const, "month" as const),
        yearStart,
        ({ dates, values }, asOf, a, within, m) => {
          const end = periodStart(periodOf(asOf, within, m) + 1, within, m) - 1;
          expect(toDate(dates, values, end, { within, aggregate: a, yearStart: m })).toEqual(
            periodValue(dates, values, asOf, { grain: within, aggregate: a, yearStart: m })
          );
        }
      )
    );
  });
});

describe("change on a period", () => {
  const dates = [
    day(2023, 2, 10),
    day(2023, 2, 20),
    day(2024, 1, 5),
    day(2024, 1, 31),
    day(2024, 2, 5),
    day(2024, 2, 28),
  ];
  const values = [60, 40, 50, 50, 100, 10];

  test("compares with the period before, and with the same period a year before", () => {
    expect(valueOf(periodOnPeriod(dates, values, day(2024, 2, 15)))).toBeCloseTo(0.1, 12);
    expect(valueOf(yearOnYear(dates, values, day(2024, 2, 15)))).toBeCloseTo(0.1, 12);
  });

  test("like for like cuts both periods at the same day from their start", () => {
    expect(valueOf(periodOnPeriod(dates, values, day(2024, 2, 15), { likeForLike: true }))).toBe(1);
    expect(valueOf(yearOnYear(dates, values, day(2024, 2, 15), { likeForLike: true }))).toBeCloseTo(
      100 / 60 - 1,
      12
    );
  });

  test("like for like on the last day of a longer month takes the shorter one whole, and nothing of the next", () => {
    const d = [day(2024, 2, 29), day(2024, 3, 1), day(2024, 3, 31)];
    expect(valueOf(periodOnPeriod(d, [10, 5, 15], day(2024, 3, 31), { likeForLike: true }))).toBe(1);
  });

  test("a missing base, and a period without a counterpart, are missing", () => {
    expect(reasonOf(periodOnPeriod(dates, values, day(2024, 1, 15)))).toBe("missing");
    expect(reasonOf(periodOnPeriod(dates, values, day(2024, 3, 15)))).toBe("missing");
    expect(
      yearOnYear([day(2023, 2, 28), day(2024, 2, 29)], [1, 2], day(2024, 2, 29), { grain: "day" })
    ).toMatchObject({
      reason: "missing",
      detail: { problem: "no-counterpart" },
    });
    expect(
      reasonOf(
        yearOnYear([day(2019, 12, 30), day(2020, 12, 31)], [1, 2], day(2020, 12, 31), { grain: "week" })
      )
    ).toBe("missing");
  });

  test("a zero or negative base is what it is to growth", () => {
    expect(reasonOf(periodOnPeriod([45292, 45323], [0, 5], 45323))).toBe("zero-division");
    expect(reasonOf(periodOnPeriod([45292, 45323], [-1, 5], 45323))).toBe("domain");
  });

  test("weeks are matched by their ISO number", () => {
    const d = [day(2023, 1, 4), day(2024, 1, 3)];
    expect(valueOf(yearOnYear(d, [100, 150], day(2024, 1, 7), { grain: "week" }))).toBe(0.5);
  });

  test("fiscal years compare with fiscal years", () => {
    const d = [day(2023, 3, 31), day(2023, 4, 1), day(2024, 3, 31), day(2024, 4, 1)];
    expect(
      valueOf(yearOnYear(d, [100, 60, 60, 1], day(2024, 1, 1), { grain: "year", yearStart: 4 }))
    ).toBeCloseTo(0.2, 12);
  });
});

describe("rolling", () => {
  test("over one period is the period, and over all is the whole", () => {
    fc.assert(
      fc.property(rows, recentSerial, grain, aggregate, ({ dates, values }, asOf, g, a) => {
        expect(rolling(dates, values, asOf, 1, { grain: g, aggregate: a })).toEqual(
          periodValue(dates, values, asOf, { grain: g, aggregate: a })
        );
      })
    );
    expect(valueOf(rolling([45292, 45323, 45352], [1, 2, 4], 45360, 12))).toBe(7);
  });

  test("averages over the values, not over the periods", () => {
    expect(valueOf(rolling([45292, 45293, 45323], [1, 2, 9], 45330, 2, { aggregate: "average" }))).toBe(4);
  });

  test("needs a whole number of periods", () => {
    expect([0, -1, 1.5].map((n) => reasonOf(rolling([45292], [1], 45292, n)))).toEqual([
      "domain",
      "domain",
      "domain",
    ]);
    expect(reasonOf(rolling([45292], [1], 45292, null))).toBe("missing");
  });
});

describe("a series of periods", () => {
  test("keeps empty periods and can begin and end elsewhere", () => {
    const dates = [day(2024, 1, 31), day(2024, 3, 1)];
    expect(valueOf(periodSeries(dates, [1, 4])).map((row) => row.value)).toEqual([1, null, 4]);
    const longer = valueOf(
      periodSeries(dates, [1, 4], { from: day(2023, 12, 25), to: day(2024, 4, 2), aggregate: "count" })
    );
    expect(longer).toEqual([
      { start: day(2023, 12, 1), value: 0 },
      { start: day(2024, 1, 1), value: 1 },
      { start: day(2024, 2, 1), value: 0 },
      { start: day(2024, 3, 1), value: 1 },
      { start: day(2024, 4, 1), value: 0 },
    ]);
  });

  test("ends with the last value, not with the last date", () => {
    expect(valueOf(periodSeries([45292, 45323, 45352], [1, 2, null]))).toHaveLength(2);
  });

  test("has no rows, too many rows, or rows in no order: each has its reason", () => {
    expect(reasonOf(periodSeries([null, 45292], [1, null]))).toBe("no-data");
    expect(reasonOf(periodSeries([1, 200_000], [1, 2], { grain: "day" }))).toBe("domain");
    expect(reasonOf(periodSeries([45292], [1], { from: 45400, to: 45300 }))).toBe("domain");
    expect(reasonOf(periodSeries([45292], [1], { from: 45400 }))).toBe("no-data");
    expect(reasonOf(periodSeries([45292], [1], { from: -3 }))).toBe("domain");
  });

  test("sums without losing digits to size", () => {
    expect(valueOf(periodValue([45292, 45293, 45294], [1e17, 1, -1e17], 45300))).toBe(1);
    expect(valueOf(periodSeries([45292, 45293, 45294], [1e17, 1, -1e17]))[0].value).toBe(1);
  });
});
