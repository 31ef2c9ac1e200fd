import { readFileSync } from "node:fs";
import { join } from "node:path";
import { linearTrend, moments, numbersOf, percentile, sum, zscores } from "../../src/core/index";
import { valueOf } from "./value";

const folder = join(__dirname, "../data/nist");

interface Univariate {
  readonly name: string;
  readonly data: number[];
  readonly certified: {
    readonly Mean: number;
    readonly "Standard Deviation": number;
    readonly Median?: number;
  };
}

const file = JSON.parse(readFileSync(join(folder, "nist-strd-univariate.json"), "utf8")) as {
  sets: Univariate[];
  generated: Omit<Univariate, "data">[];
};

/** NumAcc2 to 4: one value, then 500 times the pair around it. */
const alternating: Record<string, [number, number, number]> = {
  numacc2: [1.2, 1.1, 1.3],
  numacc3: [1_000_000.2, 1_000_000.1, 1_000_000.3],
  numacc4: [10_000_000.2, 10_000_000.1, 10_000_000.3],
};

const generated = file.generated.map(({ name, certified }): Univariate => {
  const [first, low, high] = alternating[name];
  return {
    name,
    certified,
    data: [first, ...Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? low : high))],
  };
});

/** Number of correct digits, at most the 15 that are certified. */
const digits = (got: number, certified: number): number =>
  got === certified ? 15 : Math.min(15, -Math.log10(Math.abs((got - certified) / certified)));

/**
 * The digits a double allows: the data lose what stands before the spread. 10,000,000.1 is known to 9 decimals, so
 * that a deviation of 0.1 has 8 good digits, however it is computed.
 */
const attainable: Record<string, number> = {
  numacc3: 9.4,
  numacc4: 8.2,
  michelson: 13.8,
  mavro: 13,
  numacc2: 14.5,
};

describe.each([...file.sets.filter(({ certified }) => "Mean" in certified), ...generated])(
  "NIST $name",
  ({ name, data, certified }) => {
    const { mean, squares, count } = moments(numbersOf(data));

    test("mean to 15 digits", () => {
      expect(digits(mean, certified.Mean)).toBeGreaterThanOrEqual(14.7);
      expect(digits(sum(data) / count, certified.Mean)).toBeGreaterThanOrEqual(14.7);
    });

    test("standard deviation to the digits a double allows", () => {
      const deviation = Math.sqrt(squares / (count - 1));
      expect(digits(deviation, certified["Standard Deviation"])).toBeGreaterThanOrEqual(
        attainable[name] ?? 14.5
      );
    });

    test("z-scores that belong to them", () => {
      const [first] = valueOf(zscores(data, { sample: true }));
      const expected = (data[0] - certified.Mean) / certified["Standard Deviation"];
      expect(Math.abs(first! - expected)).toBeLessThanOrEqual(1e-7);
    });

    if (certified.Median !== undefined) {
      test("median", () => {
        expect(valueOf(percentile(data, 0.5))).toBeCloseTo(certified.Median!, 12);
      });
    }
  }
);

describe("NIST Norris, linear least squares", () => {
  const lines = readFileSync(join(folder, "Norris.dat"), "utf8").split(/\r?\n/);
  const rows = lines.slice(60, 96).map((line) => line.trim().split(/\s+/).map(Number));
  const y = rows.map(([value]) => value);
  const x = rows.map(([, value]) => value);

  test("has its 36 observations", () => {
    expect(rows).toHaveLength(36);
    expect(rows.every(([a, b]) => Number.isFinite(a) && Number.isFinite(b))).toBe(true);
  });

  test("slope, intercept and R² to 13 digits and more", () => {
    const { slope, intercept, r2 } = valueOf(linearTrend(y, x));
    expect(digits(slope, 1.00211681802045)).toBeGreaterThanOrEqual(14);
    expect(digits(intercept, -0.262323073774029)).toBeGreaterThanOrEqual(12.5);
    expect(digits(r2!, 0.999993745883712)).toBeGreaterThanOrEqual(14);
  });
});
