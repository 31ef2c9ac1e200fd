import { aggregateNumbers, sum } from "../aggregates";
import { numberOf } from "../convert";
import { isError, type Value } from "../value";
import { type CellsArgument, type CellsFunction, error, single } from "./function";

type OfNumbers = (numbers: readonly number[]) => Value;

const present = (args: readonly CellsArgument[]) => args.filter((arg) => arg !== null);

/** A function of all numbers in its arguments; text in cells does not count. */
const overall = (of: OfNumbers): CellsFunction => ({
  least: 1,
  most: 255,
  of(...args) {
    const numbers = aggregateNumbers(present(args));
    return Array.isArray(numbers) ? of(numbers) : (numbers as Value | undefined);
  },
});

/** A function of the numbers of a range and one further number. */
const withNumber = (of: (sorted: readonly number[], at: number) => Value | undefined): CellsFunction => ({
  least: 2,
  most: 2,
  of(range, at) {
    const numbers = aggregateNumbers(present([range]));
    const number = numberOf(single(at) ?? null);
    if (!Array.isArray(numbers)) return numbers as Value | undefined;
    if (typeof number !== "number" || single(at) === undefined)
      return isError(number as Value) ? (number as Value) : undefined;
    return of(
      [...numbers].sort((a, b) => a - b),
      number
    );
  },
});

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** The sum of squared deviations over the count less some. */
const variance =
  (less: number) =>
  (numbers: readonly number[]): Value => {
    const free = numbers.length - less;
    if (free <= 0) return error("#DIV/0!");
    const center = mean(numbers);
    return sum(numbers.map((each) => (each - center) ** 2)) / free;
  };

const root =
  (of: OfNumbers): OfNumbers =>
  (numbers) => {
    const value = of(numbers);
    return typeof value === "number" ? Math.sqrt(value) : value;
  };

/** Between the values beside a place that counts from 0. */
function between(sorted: readonly number[], place: number): number {
  const low = Math.floor(place);
  const share = place - low;
  return share === 0 ? sorted[low] : sorted[low] + share * (sorted[low + 1] - sorted[low]);
}

const inclusive = (sorted: readonly number[], p: number): Value =>
  sorted.length === 0 || p < 0 || p > 1 ? error("#NUM!") : between(sorted, p * (sorted.length - 1));

function exclusive(sorted: readonly number[], p: number): Value {
  const place = p * (sorted.length + 1);
  return sorted.length === 0 || place < 1 || place > sorted.length
    ? error("#NUM!")
    : between(sorted, place - 1);
}

const ranked = (place: (sorted: readonly number[], k: number) => number) =>
  withNumber((sorted, k) => {
    if (!Number.isInteger(k)) return undefined;
    return k < 1 || k > sorted.length ? error("#NUM!") : sorted[place(sorted, k)];
  });

const sample = overall(root(variance(1)));
const population = overall(root(variance(0)));
const percentile = withNumber(inclusive);
const quartile = withNumber((sorted, k) => inclusive(sorted, Math.trunc(k) / 4));

/** By name: MEDIAN, spread, percentiles, LARGE and SMALL, COUNTBLANK. */
export const statisticFunctions: Readonly<Record<string, CellsFunction>> = {
  MEDIAN: overall((numbers) =>
    inclusive(
      [...numbers].sort((a, b) => a - b),
      0.5
    )
  ),
  SUMSQ: overall((numbers) => sum(numbers.map((each) => each * each))),
  STDEV: sample,
  "STDEV.S": sample,
  STDEVP: population,
  "STDEV.P": population,
  VAR: overall(variance(1)),
  "VAR.S": overall(variance(1)),
  VARP: overall(variance(0)),
  "VAR.P": overall(variance(0)),
  PERCENTILE: percentile,
  "PERCENTILE.INC": percentile,
  "PERCENTILE.EXC": withNumber(exclusive),
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  LARGE: ranked((sorted, k) => sorted.length - k),
  SMALL: ranked((_, k) => k - 1),
  COUNTBLANK: {
    least: 1,
    most: 1,
    of: (range) => range?.block.flat().filter((value) => value === null || value === "").length,
  },
};
