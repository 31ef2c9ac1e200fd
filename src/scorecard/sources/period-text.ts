import type { CellValue } from "../../audit/snapshot";
import { readerOf, readers } from "./period-readers/all-readers";
import type { PeriodLength } from "./period-readers/reader";
import type { PeriodPattern } from "./source-column";
import { tidyText } from "./tidy-text";

/** Periods that stand as text, or as a plain number such as 202503. */

/** The patterns in the order in which they are tried. */
export const inOrder = (patterns: readonly PeriodPattern[]): readonly PeriodPattern[] => [
  ...patterns.filter((pattern) => pattern === "date"),
  ...readers.map(({ pattern }) => pattern).filter((pattern) => patterns.includes(pattern)),
];

export const lengthOf = (pattern: PeriodPattern): PeriodLength =>
  pattern === "date" ? "day" : readerOf(pattern).length;

/** True for patterns such as "March" and "Q1", which need a year from elsewhere. */
export const needsYear = (pattern: PeriodPattern): boolean =>
  pattern !== "date" && readerOf(pattern).withoutYear === true;

/** The pattern that a cell follows. "m" (a bare number) only where the header speaks of months: `bare`. */
export function patternOf(value: CellValue, bare = false): PeriodPattern | undefined {
  if (typeof value === "boolean") return undefined;
  const text = tidyPeriod(value);
  return readers.find(({ pattern, read }) => (bare || pattern !== "m") && read(text, 2000) !== undefined)
    ?.pattern;
}

const tidyPeriod = (value: CellValue): string => tidyText(String(value));

/** A number that is a day of business in either date system, and not a year, a month or an amount. */
export const isDay = (value: CellValue): value is number =>
  typeof value === "number" && value >= 30000 && value < 73051;

/**
 * First day of the period that a cell names, as a serial of the 1900 system; a real date is its own.
 * `shift` is what the workbook's serials lack (1462 in the 1904 system).
 */
export function readPeriod(
  value: CellValue,
  patterns: readonly PeriodPattern[],
  year = NaN,
  shift = 0
): number | undefined {
  if (value === "" || typeof value === "boolean") return undefined;
  for (const pattern of patterns) {
    if (pattern === "date") {
      if (isDay(value)) return value + shift;
      continue;
    }
    const start = readerOf(pattern).read(tidyPeriod(value), year);
    if (start !== undefined) return start;
  }
  return undefined;
}
