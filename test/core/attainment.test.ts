import fc from "fast-check";
import {
  attainment,
  pace,
  passFail,
  progress,
  rangeAttainment,
  requiredRate,
  runRate,
  scoreRatio,
  variance,
  type AttainmentOptions,
} from "../../src/core/index";
import { figure, positive } from "./arbitrary";
import { reasonOf, valueOf } from "./value";

const direction = fc.constantFrom("higher" as const, "lower" as const);
const convention = fc.constantFrom("linear" as const, "ratio" as const);

/** Any case that has an attainment: negative targets too where it is linear. */
const attainable = fc.oneof(
  fc.record({
    options: fc.record({ direction, convention: fc.constant("linear" as const) }),
    target: figure.filter((t) => t !== 0),
    actuals: fc.tuple(figure, figure),
  }),
  fc.record({
    options: fc.record({ direction, convention: fc.constant("ratio" as const) }),
    target: positive,
    actuals: fc.tuple(positive, positive),
  })
);

describe("attainment", () => {
  test("is 1 at any non-zero target, in every convention and direction", () => {
    fc.assert(
      fc.property(
        figure.filter((t) => t !== 0),
        direction,
        (target, dir) => {
          expect(valueOf(attainment(target, target, { direction: dir }))).toBe(1);
        }
      )
    );
    fc.assert(
      fc.property(positive, direction, convention, (target, dir, conv) => {
        expect(valueOf(attainment(target, target, { direction: dir, convention: conv }))).toBe(1);
      })
    );
  });

  test("is monotone in the actual: rising where higher is better, falling where lower is better", () => {
    fc.assert(
      fc.property(attainable, ({ options, target, actuals }) => {
        const [less, more] = [...actuals].sort((a, b) => a - b);
        const [first, second] = [
          valueOf(attainment(less, target, options)),
          valueOf(attainment(more, target, options)),
        ];
        expect(options.direction === "higher" ? second >= first : second <= first).toBe(true);
      })
    );
  });

  test("does not depend on the unit", () => {
    fc.assert(
      fc.property(
        attainable,
        fc.integer({ min: 1, max: 1_000_000 }),
        ({ options, target, actuals: [actual] }, unit) => {
          const plain = valueOf(attainment(actual, target, options));
          const scaled = valueOf(attainment(actual * unit, target * unit, options));
          expect(Math.abs(scaled - plain)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(plain)));
        }
      )
    );
  });

  test("is 1 ± (a − t)/|t| in the linear convention", () => {
    fc.assert(
      fc.property(
        figure,
        figure.filter((t) => t !== 0),
        direction,
        (actual, target, dir) => {
          const sign = dir === "higher" ? 1 : -1;
          const defined = 1 + (sign * (actual - target)) / Math.abs(target);
          const got = valueOf(attainment(actual, target, { direction: dir }));
          expect(Math.abs(got - defined)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(defined)));
        }
      )
    );
  });

  test("stays within floor and cap, the floor having the last word", () => {
    fc.assert(
      fc.property(figure, positive, (actual, target) => {
        const value = valueOf(attainment(actual, target, { floor: 0, cap: 1.2 }));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1.2);
      })
    );
    expect(valueOf(attainment(5, 1, { floor: 2, cap: 1 }))).toBe(2);
  });

  test.each<[string, number | null, number | null, AttainmentOptions, string]>([
    ["a blank actual", null, 5, {}, "missing"],
    ["a blank target", 5, null, {}, "missing"],
    ["a blank actual before a zero target", null, 0, {}, "missing"],
    ["a zero target", 5, 0, {}, "zero-division"],
    ["a negative target as a ratio", 5, -1, { convention: "ratio" }, "domain"],
    ["a negative actual as t/a", -5, 1, { convention: "ratio", direction: "lower" }, "domain"],
    ["a zero actual as t/a", 0, 1, { convention: "ratio", direction: "lower" }, "zero-division"],
    ["a result beyond a double", 1e308, 1e-308, {}, "domain"],
  ])("%s has a reason", (_, actual, target, options, reason) => {
    expect(reasonOf(attainment(actual, target, options))).toBe(reason);
  });

  test("a zero target can mean met or not, in each direction, before the domain of the convention is looked at", () => {
    const met = (actual: number, options: AttainmentOptions) =>
      valueOf(attainment(actual, 0, { ...options, zeroTarget: "met" }));
    expect([met(0, {}), met(3, {}), met(-1, {})]).toEqual([1, 1, 0]);
    const lower = { direction: "lower", convention: "ratio" } as const;
    expect([met(0, lower), met(2, lower), met(-1, lower)]).toEqual([1, 0, 1]);
  });

  test("is never minus zero", () => {
    expect(Object.is(valueOf(attainment(0, -5, { direction: "lower" })), 0)).toBe(true);
  });
});

describe("attainment of a band", () => {
  test("falls evenly to 0 at the tolerance on either side, for negative bands too", () => {
    expect([-70, -60, -55, -40, -35, -30, -20].map((a) => valueOf(rangeAttainment(a, -60, -40)))).toEqual([
      0, 1, 1, 1, 0.5, 0, 0,
    ]);
  });

  test("a band without width needs a tolerance, and crossed edges have no meaning", () => {
    expect(reasonOf(rangeAttainment(5, 5, 5))).toBe("domain");
    expect(valueOf(rangeAttainment(6, 5, 5, 4))).toBe(0.75);
    expect(reasonOf(rangeAttainment(5, 6, 4))).toBe("domain");
    expect(reasonOf(rangeAttainment(5, 4, 6, 0))).toBe("domain");
    expect(reasonOf(rangeAttainment(5, null, 6))).toBe("missing");
  });
});

describe("progress and pace", () => {
  test("progress is 0 at the baseline and 1 at the target, in either direction", () => {
    fc.assert(
      fc.property(figure, figure, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(valueOf(progress(baseline, baseline, target))).toBe(0);
        expect(valueOf(progress(target, baseline, target))).toBe(1);
      })
    );
  });

  test("pace divides progress by the share of time gone", () => {
    expect(valueOf(pace(15, 10, 20, 0.5))).toBe(1);
    expect(valueOf(pace(20, 10, 20, 1))).toBe(1);
  });

  test("pace has no value for no time, more than all time, or a target that equals the baseline", () => {
    expect([0, -0.1, 1.01].map((elapsed) => reasonOf(pace(15, 10, 20, elapsed)))).toEqual([
      "domain",
      "domain",
      "domain",
    ]);
    expect(reasonOf(pace(15, 10, 10, 0.5))).toBe("zero-division");
    expect(reasonOf(pace(15, 10, 20, null))).toBe("missing");
    expect(reasonOf(pace(null, 10, 10, 2))).toBe("missing");
  });
});

describe("variance, run rate and required rate", () => {
  test("variance is positive when favourable", () => {
    expect(valueOf(variance(120, 100))).toBe(20);
    expect(valueOf(variance(120, 100, { direction: "lower", relative: true }))).toBe(-0.2);
    expect(valueOf(variance(-50, -100, { relative: true }))).toBe(0.5);
    expect(reasonOf(variance(1, 0, { relative: true }))).toBe("zero-division");
    expect(valueOf(variance(1, 0))).toBe(1);
  });

  test("run rate projects to the end", () => {
    expect(valueOf(runRate(300, 3, 12))).toBe(1200);
    expect([0, -1, 13].map((elapsed) => reasonOf(runRate(300, elapsed, 12)))).toEqual([
      "zero-division",
      "domain",
      "domain",
    ]);
  });

  test("required rate is negative when the target is already reached", () => {
    expect(valueOf(requiredRate(100, 120, 4))).toBe(-5);
    expect([0, -1].map((remaining) => reasonOf(requiredRate(100, 120, remaining)))).toEqual([
      "zero-division",
      "domain",
    ]);
  });

  test("going on at the required rate reaches the target", () => {
    fc.assert(
      fc.property(figure, figure, positive, (target, done, remaining) => {
        const end = done + valueOf(requiredRate(target, done, remaining)) * remaining;
        expect(Math.abs(end - target)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(target), Math.abs(done))
        );
      })
    );
  });
});

test("ratio scoring clamps the attainment before it multiplies", () => {
  expect(valueOf(scoreRatio(150, 100, 10, { capAttainment: 1.2 }))).toBe(12);
  expect(valueOf(scoreRatio(-50, 100, 10))).toBe(0);
  expect(reasonOf(scoreRatio(1, 0, 10))).toBe("zero-division");
  expect(reasonOf(scoreRatio(1, 0, null))).toBe("missing");
});

test("pass or fail gives its points in full or not at all", () => {
  expect(valueOf(passFail(79, 80, { points: 15, otherwise: -5 }))).toBe(-5);
  expect(reasonOf(passFail(null, 80))).toBe("missing");
});
