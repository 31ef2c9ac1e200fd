import type { FunctionEntry } from "../../../functions/parameter";
import { choose } from "../choose";
import { type SeriesArguments, seriesTwin } from "../parts/series-twin";
import type { Twin } from "../twin";
import { when, type Writer } from "../writer";
import { aggregated, valueOf } from "./aggregated";
import type { Calendar } from "./calendar";
import { datedSeries, inYear } from "./dated";

/** The period to compare with, and the condition that there is none. */
export interface Base {
  readonly period: string;
  readonly none?: string;
}

export type BaseOf = (
  asked: { readonly period: string; readonly day: string; readonly calendar: Calendar },
  args: SeriesArguments,
  writer: Writer
) => Base;

/** Growth of the period that holds the date on another one. */
export const changeTwin = (entry: FunctionEntry, baseOf: BaseOf): Twin =>
  seriesTwin(entry, (args, writer) => change(args, writer, baseOf), {
    names: { asOf: "as_of", yearStart: "year_start", likeForLike: "like_for_like" },
  });

function change(args: SeriesArguments, writer: Writer, baseOf: BaseOf): string {
  const { calendar, day, period, counted } = datedSeries(args, "grain");
  const asOf = `INT(${args.number("asOf")})`;
  const now = writer.let("this_period", calendar.numberOf(asOf));
  const base = baseOf({ period: now, day: asOf, calendar }, args, writer);
  const cut = choose(
    args.flag("likeForLike"),
    () => {
      const gone = args.common.let("days_gone", `${day}-${calendar.startOf(period)}`);
      return `(${gone}<=${asOf}-${calendar.startOf(now)})`;
    },
    () => "1"
  );
  const within = cut === "1" ? "" : `*${cut}`;
  const rows = writer.let("rows_now", `${counted}*(${period}=${now})${within}`);
  const rowsBefore = writer.let("rows_before", `${counted}*(${period}=${base.period})${within}`);
  const grown = writer.hasNames
    ? namedGrowth(writer, aggregated(args, rows), aggregated(args, rowsBefore))
    : writtenGrowth(args, rows, rowsBefore);
  return inYear(args, writer, base.none ? when(base.none, `""`, grown) : grown);
}

function namedGrowth(writer: Writer, value: string, base: string): string {
  const [now, before] = [writer.let("value_now", value), writer.let("value_before", base)];
  const growth = when(`${before}=0`, "#DIV/0!", when(`${before}<0`, "#NUM!", `(${now}-${before})/${before}`));
  return when(`OR(LEN(${now})=0,LEN(${before})=0)`, `""`, growth);
}

/** For Excel 2016, where each value is written out at every use, in few uses. */
function writtenGrowth(args: SeriesArguments, rows: string, rowsBefore: string): string {
  const option = args.written("aggregate");
  if (option.is("count") === "TRUE") return `SUM(${rows})/SUM(${rowsBefore})-1`;
  const [now, before] = [rows, rowsBefore].map((of) => valueOf(args, option, of));
  return when(`SUM(${rows})*SUM(${rowsBefore})=0`, `""`, when(`${before}<0`, "#NUM!", `${now}/${before}-1`));
}
