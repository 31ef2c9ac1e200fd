import { choose } from "../choose";
import type { OptionValue } from "../option";
import { grouped, type Writer } from "../writer";

/** Periods of one length, numbered without gaps: n periods later is n more. */
export interface Calendar {
  /** The number of the period that holds a day, or days. */
  numberOf(day: string): string;
  /** The first day of a numbered period. */
  startOf(period: string): string;
}

/** The calendar of a grain; each grain that its option knows is asked for, where it stands in a cell. */
export function calendarOf(writer: Writer, grain: OptionValue, yearStart: string, hasDays = true): Calendar {
  if (grain.word !== undefined)
    return calendars(yearStart)[grain.word as "month"] ?? calendars(yearStart).month;
  const months = writer.let("months", `IF(${grain.is("quarter")},3,IF(${grain.is("year")},12,1))`);
  const first = writer.let("first_month", `IF(${months}=1,1,${yearStart})`);
  const { day, week } = calendars("1");
  const byMonth = monthly(months, first);
  const either = (part: (calendar: Calendar) => string): string =>
    hasDays
      ? choose(
          grain.is("day"),
          () => part(day),
          () =>
            choose(
              grain.is("week"),
              () => part(week),
              () => part(byMonth)
            )
        )
      : part(byMonth);
  return {
    numberOf: (of) => either((calendar) => calendar.numberOf(of)),
    startOf: (period) => either((calendar) => calendar.startOf(period)),
  };
}

/** Months since the beginning of 1900, from 1. */
const monthOf = (day: string): string => `(YEAR(${day})-1900)*12+MONTH(${day})`;

/** Periods of some months, the first of which is a month of the fiscal year. */
const monthly = (months: string, first: string): Calendar => ({
  numberOf: (day) => `INT((${monthOf(day)}-${grouped(first)})/${months})`,
  startOf: (period) => firstOfMonth(`${grouped(period)}*${months}+${first}`, first === "1"),
});

/** The first of a month, counted from January 1900; a fiscal year can begin before it, where DATE does not reach. */
const firstOfMonth = (month: string, isCalendarYear: boolean): string =>
  isCalendarYear
    ? `DATE(1900,${month},1)`
    : `IF(${month}<1,DATE(2300,${month},1)-146098,DATE(1900,${month},1))`;

const calendars = (yearStart: string) =>
  ({
    day: { numberOf: (day) => day, startOf: (period) => period },
    // Serial 2 is a Monday.
    week: { numberOf: (day) => `INT((${day}-2)/7)`, startOf: (period) => `${grouped(period)}*7+2` },
    month: { numberOf: monthOf, startOf: (period) => `DATE(1900,${period},1)` },
    quarter: monthly("3", yearStart),
    year:
      yearStart === "1"
        ? { numberOf: (day) => `YEAR(${day})`, startOf: (period) => `DATE(${period},1,1)` }
        : monthly("12", yearStart),
  }) satisfies Readonly<Record<string, Calendar>>;
