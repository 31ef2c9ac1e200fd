import { roundedOff, settled } from "./two-sum";

/** Mean and spread of at least one number. */
export interface Moments {
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squares: number;
  readonly count: number;
  /** All values are the same: the spread is zero, whatever rounding left in `squares`. */
  readonly constant: boolean;
}

/**
 * Mean and sum of squares in two passes with compensated sums; the second pass corrects what the mean was rounded by
 * (Chan, Golub and LeVeque, Algorithms for Computing the Sample Variance, 1983).
 *
 * @example moments(numbersOf([2, 4, 4, 4, 5, 5, 7, 9]))  // { mean: 5, squares: 32, count: 8, constant: false }
 */
export function moments(values: Float64Array): Moments {
  const count = values.length;
  const first = values[0];
  let total = 0;
  let lost = 0;
  for (let i = 0; i < count; i++) {
    const next = total + values[i];
    lost += roundedOff(total, values[i], next);
    total = next;
  }
  const mean = settled(total, lost) / count;
  let squares = 0;
  lost = 0;
  let rest = 0;
  let constant = true;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    if (value !== first) constant = false;
    const deviation = value - mean;
    rest += deviation;
    const next = squares + deviation * deviation;
    lost += roundedOff(squares, deviation * deviation, next);
    squares = next;
  }
  if (constant) return { mean: first, squares: 0, count, constant };
  const correction = rest / count;
  return { mean: mean + correction, squares: settled(squares, lost) - rest * correction, count, constant };
}
