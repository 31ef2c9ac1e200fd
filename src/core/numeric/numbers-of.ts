import type { Series } from "../series-type";

/** The numbers of a series, gaps left out, as a compact array of their own. @example numbersOf([1, null, 3])  // Float64Array [1, 3] */
export function numbersOf(values: Series): Float64Array {
  const numbers = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value !== null) numbers[count++] = value;
  }
  return count === values.length ? numbers : numbers.subarray(0, count);
}
