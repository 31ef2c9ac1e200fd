import { mean } from "../numeric/mean";
import { median } from "../numeric/median";
import { fail, ok, type Outcome } from "../outcome";
import type { Series } from "../series-type";

export interface XmrOptions {
  /** Limits from the first so many positions of the series, rules over all of it. Default all. */
  readonly baseline?: number;
  /** The centre line: mean (default) or median of the values; the limits lie 2.66 mean moving ranges from it. */
  readonly center?: "mean" | "median";
}

/** Limits of an XmR chart, in the unit of the values. */
export interface XmrLimits {
  readonly center: number;
  /** Natural process limits: centre ± 2.66 × mean moving range. */
  readonly lower: number;
  readonly upper: number;
  readonly meanRange: number;
  /** Upper limit of the moving ranges: 3.268 × their mean. The lower one is 0. */
  readonly upperRange: number;
  /** How many values the limits rest on: provisional below about 6, to be read with care below 10. */
  readonly count: number;
}

/** 3/d2 with d2 = 1.128, rounded as Wheeler prints it; software that uses 3/d2 differs in the fourth digit. */
const LIMIT_FACTOR = 2.66;
/** D4 for ranges of two. */
const RANGE_FACTOR = 3.268;

/** The moving ranges |x_i − x_(i−1)| of a series; `null` at the first value and on both sides of a gap. */
export const movingRanges = (values: Series): (number | null)[] =>
  values.map((value, i) => {
    const before = i > 0 ? values[i - 1] : null;
    return value === null || before === null ? null : Math.abs(value - before);
  });

/**
 * Limits of an XmR chart (individuals and moving range).
 *
 * Definition: centre = mean (or median) of the values, limits = centre ± 2.66 × mean moving range, upper range limit
 * 3.268 × mean moving range. A moving range is taken between adjacent values; a gap breaks it.
 * Errors: no-data for fewer than two adjacent values; domain for a baseline that is not a whole number from 2.
 * Source: D. J. Wheeler, Understanding Variation; NIST/SEMATECH e-Handbook 6.3.2.2.
 *
 * @example xmrLimits([10, 12, 11])  // { center: 11, lower: 7.01, upper: 14.99, meanRange: 1.5, upperRange: 4.902, count: 3 }
 */
export function xmrLimits(values: Series, options: XmrOptions = {}): Outcome<XmrLimits> {
  const { baseline, center: kind = "mean" } = options;
  if (baseline !== undefined && (!Number.isInteger(baseline) || baseline < 2))
    return fail("domain", { argument: "baseline" });
  const base = baseline === undefined ? values : values.slice(0, baseline);
  const numbers = base.filter((value) => value !== null);
  const ranges = movingRanges(base).filter((range) => range !== null);
  if (ranges.length === 0) return fail("no-data", { argument: "values" });
  const center = kind === "median" ? median(numbers) : mean(numbers);
  const meanRange = mean(ranges);
  const limits = {
    center,
    lower: center - LIMIT_FACTOR * meanRange,
    upper: center + LIMIT_FACTOR * meanRange,
    meanRange,
    upperRange: RANGE_FACTOR * meanRange,
    count: numbers.length,
  };
  return Number.isFinite(limits.lower) && Number.isFinite(limits.upper) && Number.isFinite(limits.upperRange)
    ? ok(limits)
    : fail("domain", { argument: "values", problem: "overflow" });
}
