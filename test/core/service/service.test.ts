import fc from "fast-check";
import { quantileSorted } from "d3-array";
import {
  onTime,
  pareto,
  percentile,
  serialOf,
  sla,
  vitalFew,
  weekdayOf,
  workClock,
  workTime,
} from "../../../src/core/index";
import { figure } from "../arbitrary";
import { reasonOf, valueOf } from "../value";

const values = fc.array(fc.option(figure, { freq: 6 }), { minLength: 1, maxLength: 60 });
const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);

describe("percentile", () => {
  test("inc agrees with d3-array, whatever the order", () => {
    fc.assert(
      fc.property(values, share, (given, p) => {
        const present = given.filter((v) => v !== null).sort((a, b) => a - b);
        if (present.length === 0) return expect(reasonOf(percentile(given, p))).toBe("no-data");
        const oracle = quantileSorted(present, p)!;
        expect(Math.abs(valueOf(percentile(given, p)) - oracle)).toBeLessThanOrEqual(
          1e-8 * Math.max(1, Math.abs(oracle))
        );
      })
    );
  });

  test("is monotone in p, and its ends are the smallest and the largest value", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), share, share, (given, p, q) => {
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        expect(valueOf(percentile(given, low))).toBeLessThanOrEqual(valueOf(percentile(given, high)) + 1e-6);
        expect(valueOf(percentile(given, 0))).toBe(Math.min(...given) + 0);
        expect(valueOf(percentile(given, 1))).toBe(Math.max(...given) + 0);
      })
    );
  });

  test("exc reaches from 1/(n + 1) to n/(n + 1), both included whatever the rounding", () => {
    for (let n = 1; n <= 60; n++) {
      const given = Array.from({ length: n }, (_, i) => i);
      expect(valueOf(percentile(given, 1 / (n + 1), { method: "exc" }))).toBe(0);
      expect(valueOf(percentile(given, n / (n + 1), { method: "exc" }))).toBe(n - 1);
      expect(reasonOf(percentile(given, 0.99 / (n + 1), { method: "exc" }))).toBe("domain");
    }
    expect([-0.1, 1.1].map((p) => reasonOf(percentile([1, 2], p)))).toEqual(["domain", "domain"]);
    expect(reasonOf(percentile([1], null))).toBe("missing");
  });

  test("does not change the series", () => {
    const given = [3, 1, 2];
    percentile(given, 0.5);
    expect(given).toEqual([3, 1, 2]);
  });
});

test("open cases are no durations", () => {
  expect(valueOf(sla([10, null, 40], 30))).toBe(0.5);
  expect(reasonOf(sla([null], 30))).toBe("no-data");
  expect(reasonOf(sla([1], null))).toBe("missing");
});

describe("on time", () => {
  test("days are compared whole, unless both have a time", () => {
    expect(valueOf(onTime([45300], [45300.9]))).toBe(1);
    expect(valueOf(onTime([45300.5], [45300]))).toBe(1);
    expect(valueOf(onTime([45300.5], [45300.6]))).toBe(0);
    expect(valueOf(onTime([45300.5], [45300.5]))).toBe(1);
    expect(valueOf(onTime([45300.5], [45301]))).toBe(0);
  });

  test("a case not done is late once it is past due, and does not count before", () => {
    expect(valueOf(onTime([45300, 45310], [45299, null]))).toBe(1);
    expect(valueOf(onTime([45300, 45310], [45299, null], { asOf: 45310 }))).toBe(1);
    expect(valueOf(onTime([45300, 45310], [45299, null], { asOf: 45311 }))).toBe(0.5);
    expect(reasonOf(onTime([45310], [null]))).toBe("no-data");
    expect(reasonOf(onTime([null], [45310]))).toBe("no-data");
  });

  test("amounts weigh the cases, and a case without one is left out", () => {
    expect(valueOf(onTime([5, 5, 5], [4, 6, 6], { amounts: [30, 10, null] }))).toBe(0.75);
    expect(reasonOf(onTime([5], [4], { amounts: [0] }))).toBe("zero-division");
    expect(reasonOf(onTime([5], [4], { amounts: [-1] }))).toBe("domain");
    expect(reasonOf(onTime([5], [4, 5]))).toBe("shape");
    expect(reasonOf(onTime([5], [4], { amounts: [1, 2] }))).toBe("shape");
    expect(reasonOf(onTime([-5], [4]))).toBe("domain");
  });
});

describe("working time", () => {
  const friday = serialOf(2024, 3, 1);

  test("runs from Friday noon to Monday noon over a weekend, and over none within a day", () => {
    expect(valueOf(workTime(friday + 0.5, friday + 3.5))).toBe(540);
    expect(valueOf(workTime(friday + 0.5, friday + 0.625))).toBe(180);
    expect(valueOf(workTime(friday, friday + 1))).toBe(540);
    expect(valueOf(workTime(friday + 1, friday + 2.9))).toBe(0);
  });

  test("leaves holidays out and takes worked weekends in, worked days winning over holidays", () => {
    const options = { holidays: [friday, friday + 3], workdays: [friday + 1, friday + 3, null] };
    expect(valueOf(workTime(friday, friday + 7, options))).toBe((0 + 1 + 0 + 1 + 1 + 1 + 1) * 540);
  });

  test("agrees with a walk through the days, minute by minute of each", () => {
    const moment = fc.integer({ min: 0, max: 60 * 24 * 12 }).map((quarter) => 45_290 + quarter / 96);
    const days = fc.array(fc.integer({ min: 45_290, max: 45_480 }), { maxLength: 12 });
    fc.assert(
      fc.property(moment, moment, days, days, (a, b, holidays, workdays) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        let walked = 0;
        for (let d = Math.floor(start); d <= end; d++) {
          const worked = workdays.includes(d) || (weekdayOf(d) <= 5 && !holidays.includes(d));
          const open = Math.min(end, d + 0.75) - Math.max(start, d + 0.375);
          if (worked && open > 0) walked += open * 1440;
        }
        expect(valueOf(workTime(start, end, { holidays, workdays }))).toBeCloseTo(walked, 5);
      }),
      { numRuns: 300 }
    );
  });

  test("adds up over a split", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 60_000, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (moments) => {
          const [a, b, c] = moments.sort((x, y) => x - y);
          const clock = valueOf(workClock({ opens: 0, closes: 1 }));
          expect(valueOf(clock(a, b)) + valueOf(clock(b, c))).toBeCloseTo(valueOf(clock(a, c)), 3);
        }
      )
    );
  });

  test("an end before the start, or closing before opening, has no value", () => {
    expect(reasonOf(workTime(friday + 1, friday))).toBe("domain");
    expect(reasonOf(workTime(friday, friday, { opens: 0.8 }))).toBe("domain");
    expect(reasonOf(workTime(friday, friday, { closes: 1.1 }))).toBe("domain");
    expect(reasonOf(workTime(friday, friday, { holidays: [-1] }))).toBe("domain");
    expect(reasonOf(workTime(null, friday))).toBe("missing");
  });
});

describe("Pareto", () => {
  test("sorts descending, ends at 1 and keeps all items once", () => {
    const amounts = fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(amounts, (given) => {
        fc.pre(given.some((v) => v !== null && v > 0));
        const rows = valueOf(pareto(given));
        expect(rows.at(-1)!.cumulative).toBe(1);
        expect(rows.map((row) => row.index).sort((a, b) => a - b)).toEqual(
          given.flatMap((v, i) => (v === null ? [] : [i]))
        );
        rows.forEach((row, i) => expect(i === 0 || row.value <= rows[i - 1].value).toBe(true));
      })
    );
  });

  test("ties keep their order, and the item that reaches 80 % belongs to the vital few", () => {
    expect(valueOf(pareto([1, 5, 5])).map((row) => row.index)).toEqual([1, 2, 0]);
    expect(vitalFew(valueOf(pareto([80, 27, 66, 94, 33])))).toBe(3);
    expect(reasonOf(pareto([1, -1]))).toBe("domain");
    expect(reasonOf(pareto([null]))).toBe("no-data");
  });
});
