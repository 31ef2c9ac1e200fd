import type { PeriodPattern } from "../source-column";
import { bareHalfYearReaders, halfYearReaders } from "./half-year-readers";
import { fiscalReaders } from "./fiscal-readers";
import { bareMonthReaders } from "./bare-month-readers";
import { bareQuarterReaders, quarterReaders } from "./quarter-readers";
import { bareWeekReaders, weekReaders } from "./week-readers";
import { dayReaders } from "./day-readers";
import { monthReaders } from "./month-readers";
import { yearReaders } from "./year-readers";
import type { Reader } from "./reader";

/** In the order in which they are tried: the stricter before those that would read its texts by chance. */
export const readers: readonly Reader[] = [
  ...dayReaders,
  ...monthReaders,
  ...quarterReaders,
  ...halfYearReaders,
  ...weekReaders,
  ...yearReaders,
  ...fiscalReaders,
  ...bareMonthReaders,
  ...bareQuarterReaders,
  ...bareHalfYearReaders,
  ...bareWeekReaders,
];

const byPattern = new Map(readers.map((reader) => [reader.pattern, reader]));

/** The reader of a pattern of texts; "date" stands for real dates and has none. */
export const readerOf = (pattern: Exclude<PeriodPattern, "date">): Reader => byPattern.get(pattern)!;
