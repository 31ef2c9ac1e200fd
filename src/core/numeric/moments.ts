import { RunningSum, sum } from "./sum";

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
 * @example moments([2, 4, 4, 4, 5, 5, 7, 9])  // { mean: 5, squares: 32, count: 8, constant: false }
 */
export function moments(values: readonly number[]): Moments {
  const count = values.length;
  const first = sum(values) / count;
  const squares = new RunningSum();
  const rest = new RunningSum();
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < count; i++) {
    const deviation = values[i] - first;
    squares.add(deviation * deviation);
    rest.add(deviation);
    if (values[i] < min) min = values[i];
    if (values[i] > max) max = values[i];
  }
  const constant = min === max;
  const correction = rest.value / count;
  return {
    mean: constant ? min : first + correction,
    squares: constant ? 0 : squares.value - rest.value * correction,
    count,
    constant,
  };
}
