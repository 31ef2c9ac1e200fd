/**
 * What the addition a + b = total rounds off, exactly (Knuth's TwoSum): no branch, so that a loop over it runs at the
 * speed of its additions. `lost += roundedOff(a, b, total)` makes a plain running sum a compensated one.
 *
 * @example roundedOff(1e16, 1, 1e16 + 1)  // 1
 */
export function roundedOff(a: number, b: number, total: number): number {
  const added = total - a;
  return a - (total - added) + (b - added);
}

/** A compensated sum put together; beyond the range of a double the compensation means nothing, and the infinity itself is the answer. */
export const settled = (total: number, lost: number): number =>
  Number.isFinite(lost) ? total + lost : total;
