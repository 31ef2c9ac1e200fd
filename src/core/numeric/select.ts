/** Below this length sampling does not pay. */
const SMALL = 600;

/**
 * Puts the k-th smallest number (k from 0) at position k, with nothing larger before it and nothing smaller after it.
 *
 * Source: R. W. Floyd and R. L. Rivest, Algorithm 489: SELECT, Communications of the ACM 18 (1975).
 */
export function selectInPlace(values: Float64Array, k: number, left = 0, right = values.length - 1): void {
  while (right > left) {
    if (right - left > SMALL) {
      // Selecting in a small sample around k first leaves bounds that already lie close to the k-th value.
      const n = right - left + 1;
      const i = k - left + 1;
      const z = Math.log(n);
      const s = 0.5 * Math.exp((2 * z) / 3);
      const spread = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
      const from = Math.max(left, Math.floor(k - (i * s) / n + spread));
      const to = Math.min(right, Math.floor(k + ((n - i) * s) / n + spread));
      selectInPlace(values, k, from, to);
    }
    const pivot = values[k];
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const swapped = values[i];
        values[i++] = values[j];
        values[j--] = swapped;
      }
    }
    if (j < k) left = i;
    if (i > k) right = j;
  }
}
