import type { CellValue } from "../../audit/snapshot";
import type { PercentForm } from "../mapping/kpi-mapping";

/** Figures of a share up to here look like fractions, 0.85; from the next on like whole per cents, 85. */
const [fractionsTo, wholesFrom] = [1, 2];

/** Places of the fewer among figures of which some look like 0.85 and some like 85; none where all look the same. */
export function mixedPercents(values: readonly CellValue[]): number[] {
  const fractions: number[] = [];
  const wholes: number[] = [];
  values.forEach((value, i) => {
    if (typeof value !== "number" || value === 0) return;
    const size = Math.abs(value);
    if (size <= fractionsTo) fractions.push(i);
    else if (size >= wholesFrom && size <= 100) wholes.push(i);
  });
  return fractions.length < wholes.length ? fractions : wholes;
}

/** What the figures of a share most likely are, by their size alone. */
export const likelyForm = (max: number): PercentForm => (max > wholesFrom ? "whole" : "fraction");
