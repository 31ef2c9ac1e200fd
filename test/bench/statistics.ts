import * as formulajs from "@formulajs/formulajs";
import * as simple from "simple-statistics";
import * as core from "../../src/core";
import { mean } from "../../src/core/numeric/mean";
import { line, verdict } from "./report";
import { compare } from "./timing";

const count = 100_000;
const values = Array.from({ length: count }, (_, i) => ((i * 7919) % 10_007) + i / count);
const points = values.map((value, i): [number, number] => [i + 1, value]);
const x = values.map((_, i) => i + 1);
const weights = values.map((_, i) => 1 + (i % 7));
const numbers = formulajs as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Means, percentiles and regression against two well-known libraries. */
export function statistics(): void {
  console.log(`\n(b) ${count.toLocaleString("en")} numbers: not slower than the libraries (ratio at most 1)`);
  line("method", "ms", "theirs, ms", "ratio", "target", "");
  const pairs: readonly (readonly [string, () => unknown, () => unknown])[] = [
    ["mean : simple-statistics mean", () => mean(values), () => simple.mean(values)],
    ["mean : formulajs AVERAGE", () => mean(values), () => numbers.AVERAGE(values)],
    [
      "weighted mean : formulajs SUMPRODUCT/SUM",
      () => core.weighted(values, weights),
      () => Number(numbers.SUMPRODUCT(values, weights)) / Number(numbers.SUM(weights)),
    ],
    [
      "percentile : simple-statistics quantile",
      () => core.percentile(values, 0.9),
      () => simple.quantile(values, 0.9),
    ],
    [
      "percentile : formulajs PERCENTILE.INC",
      () => core.percentile(values, 0.9),
      () => (formulajs.PERCENTILE as { INC: (v: number[], p: number) => number }).INC(values, 0.9),
    ],
    [
      "regression : simple-statistics",
      () => core.linearTrend(values),
      () => {
        const fit = simple.linearRegression(points);
        return simple.rSquared(points, simple.linearRegressionLine(fit));
      },
    ],
    [
      "regression : formulajs SLOPE, INTERCEPT, RSQ",
      () => core.linearTrend(values),
      () => [numbers.SLOPE(values, x), numbers.INTERCEPT(values, x), numbers.RSQ(values, x)],
    ],
    [
      "z-scores : simple-statistics",
      () => core.zscores(values, {}),
      () => {
        const mean = simple.mean(values);
        const sd = simple.standardDeviation(values);
        return values.map((value) => simple.zScore(value, mean, sd));
      },
    ],
  ];
  for (const [name, ours, theirs] of pairs) {
    const { ours: mine, theirs: other, ratio } = compare(tenTimes(ours), tenTimes(theirs));
    verdict(name, [mine / 10, other / 10], ratio, 1);
  }
}

/** Ten at once: a single one is too short for the clock. */
const tenTimes = (work: () => unknown) => (): unknown => {
  let last: unknown;
  for (let i = 0; i < 10; i++) last = work();
  return last;
};
