import { YOY } from "../../../functions/registry/changing";
import { choose } from "../choose";
import type { Writer } from "../writer";
import { type Base, changeTwin } from "./change";

/** Growth on the same period a year before; none for ISO week 53 after a year of 52 weeks, and for 29 February. */
export const yoy = changeTwin(YOY, ({ period, day }, args, writer) => {
  const grain = args.written("grain");
  if (grain.word === "day") return dayBefore(writer, day);
  if (grain.word === "week") return weekBefore(writer, period);
  const months = `IF(${grain.is("quarter")},4,IF(${grain.is("year")},1,12))`;
  const known = { month: "12", quarter: "4", year: "1" }[grain.word ?? ""];
  if (grain.word !== undefined) return { period: `${period}-${known ?? "12"}` };
  const [ofDay, ofWeek] = [dayBefore(writer, day), weekBefore(writer, period)];
  const either = (one: string, other: string, rest: string): string =>
    choose(
      grain.is("day"),
      () => one,
      () =>
        choose(
          grain.is("week"),
          () => other,
          () => rest
        )
    );
  return {
    period: either(ofDay.period, ofWeek.period, `${period}-${months}`),
    none: either(ofDay.none!, ofWeek.none!, "FALSE"),
  };
});

/** A number that no period and no day has: before 1900 there are no dates. */
const NONE = "-9";

/** The same day and month; 29 February runs on into March where it is missing (1900 has one to Excel, its day 60). */
function dayBefore(writer: Writer, day: string): Base {
  const before = writer.let(
    "day_before",
    `IF(YEAR(${day})>1900,DATE(YEAR(${day})-1,MONTH(${day}),DAY(${day})),${NONE})`
  );
  return { period: before, none: `IF(YEAR(${day})>1900,MONTH(${before})<>MONTH(${day}),${day}=60)` };
}

/** The same week of the ISO year, which is the year of the week's Thursday; 4 January is always in week 1. */
function weekBefore(writer: Writer, week: string): Base {
  const year = writer.let("iso_year", `YEAR(MAX(0,${week}*7+5))`);
  const first = (of: string) => `INT((DATE(${of},1,4)-2)/7)`;
  const before = writer.let(
    "week_before",
    `IF(${year}>1900,${week}-${first(year)}+${first(`${year}-1`)},${NONE})`
  );
  return { period: before, none: `IF(${year}>1900,YEAR(${before}*7+5)<>${year}-1,FALSE)` };
}
