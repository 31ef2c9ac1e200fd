import { notWhole } from "../parts/not-whole";
import type { SeriesArguments } from "../parts/series-twin";
import { grouped, when, type Writer } from "../writer";
import { type Calendar, calendarOf } from "./calendar";

/** A dated series as the twins of periods see it. */
export interface Dated {
  readonly calendar: Calendar;
  /** The day of each row, 0 where there is none. */
  readonly day: string;
  /** The number of the period of each row. */
  readonly period: string;
  /** Whether a row has a date and a value. */
  readonly counted: string;
}

export function datedSeries(args: SeriesArguments, grain: "grain" | "within"): Dated {
  const [dates, values] = [args.cells("dates"), args.cells("values")];
  const { common } = args;
  const calendar = calendarOf(common, args.written(grain), args.number("yearStart"), grain === "grain");
  const day = common.let("day_of", `IF(LEN(${dates})=0,0,INT(${dates}))`);
  return {
    calendar,
    day,
    period: common.let("period_of", calendar.numberOf(day)),
    counted: `(LEN(${dates})>0)*(LEN(${values})>0)`,
  };
}

/** #NUM! for a fiscal year that does not begin in month 1 to 12; else the rest. */
export function inYear(args: SeriesArguments, writer: Writer, rest: string): string {
  const first = grouped(args.number("yearStart"));
  return when(writer.any(`${first}<1`, `${first}>12`, notWhole(first)), "#NUM!", rest);
}
