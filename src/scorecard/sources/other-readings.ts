import { orderIn, otherName, otherOrder } from "./day-month";
import { fiscalStarts } from "./period-readers/fiscal-readers";
import type { Source } from "./source";
import type { FiscalStart, PeriodPattern, SourceColumn } from "./source-column";

/** A fiscal year by its first and last month. @example fiscalName("Period", 4)  // "Period (FY 04-03)" */
export const fiscalName = (name: string, start: FiscalStart): string => {
  const month = (n: number): string => String(n).padStart(2, "0");
  return `${name} (FY ${month(start)}-${month(start - 1)})`;
};

/** A way to write fiscal periods, the year beginning in another month; other ways are the same. */
export const fromStart = (pattern: PeriodPattern, start: FiscalStart): PeriodPattern =>
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

/**
 * Of a source whose fiscal periods stand across: the same once more for each month in which their year may begin,
 * so that the user can choose.
 *
 * @param read the source as it is when the year begins in a month, with that of its targets
 */
export const otherSources = (
  source: Source,
  read: (identity: Pick<Source, "id" | "kind" | "name">, start: FiscalStart) => readonly Source[]
): Source[] =>
  source.across && source.doubts?.some(({ kind }) => kind === "fiscal")
    ? fiscalStarts.flatMap((start) => {
        const { id, kind, name } = source;
        const others = read({ id: fiscalName(id, start), kind, name: fiscalName(name, start) }, start);
        return others.map((other) => ({ ...other, readingOf: id }));
      })
    : [];

const targetsBehind = " (target)";

/** Id of the source that reads, for their targets, the periods of a source that head both. */
export const targetsId = (id: string): string => `${id}${targetsBehind}`;

/** The source itself; where its periods head targets, too, those once more beside it. */
export const withTargets = (
  source: Source,
  read: (identity: Pick<Source, "id" | "kind" | "name">) => Source
): Source[] => {
  const { id, kind, name, across } = source;
  if (!across?.targets) return [source];
  const targets = read({ id: across.targets, kind, name: `${name}${targetsBehind}` });
  return [source, { ...targets, readingOf: id }];
};

/** What tells the id of another reading from that of its source: "" or " (FY 04-03)", " (target)", or both. */
export const readingIn = (id: string): string => /(?: \(FY \d\d-\d\d\))?(?: \(target\))?$/.exec(id)![0];
