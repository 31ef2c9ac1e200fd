import { civilOf, serialOf } from "../../core";
import { isError, type Value } from "../value";
import { error, ofNumbers, type ValueFunction } from "./function";

/** The first serial after the leap day of 1900 that Excel has and the calendar has not. */
const firstSafe = 61;
const past = 2_958_466;

const safe = (serial: number): boolean => serial >= firstSafe && serial < past;

/** A part of a date; text that may be a date is left open. */
const part = (of: (serial: number) => number): ValueFunction => ({
  least: 1,
  most: 1,
  of: (value: Value) =>
    isError(value) ? value : typeof value === "number" && safe(value) ? of(Math.floor(value)) : undefined,
});

/** The first day of a month, which may lie outside 1 to 12. */
const monthStart = (year: number, month: number): number =>
  serialOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);

const inCalendar = (serial: number): Value | undefined =>
  serial < 0 || serial >= past ? error("#NUM!") : safe(serial) ? serial : undefined;

/** A date as many months away; the day is cut to the month's last. */
function monthsAway(start: number, months: number, day: (ofStart: number, last: number) => number) {
  if (start < 0) return error("#NUM!");
  if (!safe(start)) return undefined;
  const date = civilOf(Math.floor(start));
  const month = date.month + Math.trunc(months);
  const first = monthStart(date.year, month);
  const last = monthStart(date.year, month + 1) - first;
  return inCalendar(first + day(date.day, last) - 1);
}

/** The first day of the week, 0 for Monday, by the second argument of WEEKDAY; and the number that it has. */
const weeks: Readonly<Record<number, readonly [first: number, number: number]>> = {
  1: [6, 1],
  2: [0, 1],
  3: [0, 0],
  11: [0, 1],
  12: [1, 1],
  13: [2, 1],
  14: [3, 1],
  15: [4, 1],
  16: [5, 1],
  17: [6, 1],
};

/** By name: YEAR, MONTH, DAY, DATE, EDATE, EOMONTH, WEEKDAY and DAYS. Dates as text, and those of early 1900, are left open. */
export const dateFunctions: Readonly<Record<string, ValueFunction>> = {
  YEAR: part((serial) => civilOf(serial).year),
  MONTH: part((serial) => civilOf(serial).month),
  DAY: part((serial) => civilOf(serial).day),
  DATE: ofNumbers(3, 3, (year, month, day) => {
    const y = Math.trunc(year);
    if (y < 0 || y >= 10_000) return error("#NUM!");
    return inCalendar(monthStart(y < 1900 ? y + 1900 : y, Math.trunc(month)) + Math.trunc(day) - 1);
  }),
  EDATE: ofNumbers(2, 2, (start, months) => monthsAway(start, months, Math.min)),
  EOMONTH: ofNumbers(2, 2, (start, months) => monthsAway(start, months, (_, last) => last)),
  WEEKDAY: ofNumbers(1, 2, (date, type = 1) => {
    const week = weeks[Math.trunc(type)];
    if (!week || date < 0) return error("#NUM!");
    // 1 January 1900 plus one is a Monday in Excel's count; the days since are counted in sevens.
    return safe(date) ? ((((Math.floor(date) - 2 - week[0]) % 7) + 7) % 7) + week[1] : undefined;
  }),
  DAYS: ofNumbers(2, 2, (end, start) => Math.floor(end) - Math.floor(start)),
};
