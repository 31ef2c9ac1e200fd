import { orderIn, otherName, otherOrder } from "./day-month";
import { fiscalStarts } from "./period-readers/fiscal-readers";
import type { FiscalStart, PeriodPattern, SourceColumn } from "./source-column";

/** A fiscal year by its first and last month. @example fiscalName("Period", 4)  // "Period (FY 04-03)" */
export const fiscalName = (name: string, start: FiscalStart): string => {
  const month = (n: number): string => String(n).padStart(2, "0");
  return `${name} (FY ${month(start)}-${month(start - 1)})`;
};

const fromStart = (pattern: PeriodPattern, start: FiscalStart): PeriodPattern =>
  pattern === "FYyy" || pattern === "FYyy Qq" ? `${pattern} from ${start}` : pattern;

/**
 * Columns of dates and periods that can be read in more than one way stand once more for each other way,
 * so that the user can choose: the month before the day, a fiscal year from April, July or October.
 */
export const withOtherReadings = (columns: readonly SourceColumn[]): SourceColumn[] => [
  ...columns,
  ...columns.flatMap(({ dayMonth, ...column }): SourceColumn[] => {
    const { name, patterns = [] } = column;
    const other = (as: string, read: readonly PeriodPattern[]): SourceColumn => ({
      ...column,
      name: as,
      pattern: read[0],
      patterns: read,
    });
    const order = dayMonth === "either" ? orderIn(patterns) : undefined;
    const swapped = order && otherOrder(order);
    const isFiscal = patterns.some((pattern) => pattern.startsWith("FY"));
    return [
      ...(swapped
        ? [
            other(
              otherName(name, swapped),
              patterns.map((each) => (each === order ? swapped : each))
            ),
          ]
        : []),
      ...(isFiscal
        ? fiscalStarts.map((start) =>
            other(
              fiscalName(name, start),
              patterns.map((each) => fromStart(each, start))
            )
          )
        : []),
    ];
  }),
];
