import { roundedOff, settled } from "./two-sum";

/**
 * A running sum that keeps what each addition rounds off (Neumaier's compensated summation, by Knuth's TwoSum): the
 * error does not grow with the number of terms.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 */
export class RunningSum {
  private total = 0;
  private lost = 0;

  add(term: number): void {
    const next = this.total + term;
    this.lost += roundedOff(this.total, term, next);
    this.total = next;
  }

  get value(): number {
    return settled(this.total, this.lost);
  }
}

/**
 * The compensated sum of the numbers in a series; gaps are left out, and of no number the sum is 0.
 *
 * @example sum([1e100, 1, null, -1e100])  // 1
 */
export function sum(values: readonly (number | null)[]): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const term = values[i];
    if (term === null) continue;
    const next = total + term;
    lost += roundedOff(total, term, next);
    total = next;
  }
  return settled(total, lost);
}
