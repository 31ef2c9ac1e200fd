/** The median of at least one number: the middle one, or the mean of the two middle ones. @example median([3, 1, 2, 10])  // 2.5 */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : sorted[middle - 1] / 2 + sorted[middle] / 2;
}
