import { readerOf } from "./period-readers/all-readers";
import type { PeriodPattern } from "./source-column";
import { tidyFormula } from "./tidy-text";

/**
 * The first days of periods as a formula over a range of their texts; 0, long before any period, where a
 * cell holds none.
 *
 * @param year the year as a formula of the same shape, where a pattern leaves it out
 * @param padding what `paddingOf` found in the texts
 */
export function periodFormula(
  reference: string,
  patterns: readonly PeriodPattern[],
  year = "0",
  padding: readonly number[] = []
): string {
  const texts = patterns.filter((pattern) => pattern !== "date");
  const trimmed = tidyFormula(reference, padding);
  const days = texts.reduceRight(
    (otherwise, pattern) => `IFERROR(${readerOf(pattern).formula(trimmed, year)},${otherwise})`,
    "0"
  );
  return patterns.includes("date")
    ? `IF(ISNUMBER(${reference})*(${reference}>29999)*(${reference}<73051),${reference},${days})`
    : days;
}
