import * as formulajs from "@formulajs/formulajs";
import * as simple from "simple-statistics";
import * as core from "../../src/core";
import { line, verdict } from "./report";
import { compare } from "./timing";

const count = 100_000;
const values = Array.from({ length: count }, (_, i) => ((i * 7919) % 10_007) + i / count);
const points = values.map((value, i): [number, number] => [i + 1, value]);
const x = values.map((_, i) => i + 1);
const ones = values.map(() => 1);
const weights = values.map((_, i) => 1 + (i % 7));
const numbers = formulajs as unknown as Record<string, (...args: unknown[]) => unknown>;

/** Means, percentiles and regression against two well-known libraries. */
export function statistics(): void {
  console.log(`\n(b) ${count.toLocaleString("en")} numbers: not slower than the libraries (ratio at most 1)`);
  line("method", "ms", "theirs, ms", "ratio");
  const pairs: readonly (readonly [string, () => unknown, () => unknown])[] = [
    [
      "mean (weights 1) : simple-statistics mean",
      () => core.weighted(values, ones),
      () => simple.mean(values),
    ],
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
    const { ours: mine, theirs: other, ratio } = compare(ours, theirs, 5);
    line(name, mine, other, ratio);
  }
}
