import { finite, missing } from "../finite";
import { fail, ok, type Outcome } from "../outcome";
import { isSerial, weekdayOf } from "../periods/serial";
import type { Series } from "../series-type";

export interface WorkCalendarOptions {
  /** Opening and closing time as fractions of a day; default 0.375 and 0.75 (9:00 and 18:00). */
  readonly opens?: number;
  readonly closes?: number;
  /** Days off besides Saturday and Sunday. */
  readonly holidays?: Series;
  /** Days worked whatever else says (调休): they win over weekends and holidays. */
  readonly workdays?: Series;
}

/** Minutes of working time between two moments, by one calendar. */
export type WorkClock = (start: number | null, end: number | null) => Outcome<number>;

const MINUTES_A_DAY = 1440;

const noStart = missing("start");
const noEnd = missing("end");
const badStart = fail("domain", { argument: "start" });
const badEnd = fail("domain", { argument: "end" });
const endBeforeStart = fail("domain", { argument: "end", problem: "order" });

/**
 * A clock for a working calendar: use it where many spans are measured by one calendar.
 *
 * Errors: domain for opens ≥ closes, times outside a day, or a holiday or workday that is no date.
 */
export function workClock(options: WorkCalendarOptions = {}): Outcome<WorkClock> {
  const { opens = 0.375, closes = 0.75, holidays = [], workdays = [] } = options;
  if (opens < 0 || opens >= closes) return fail("domain", { argument: "opens" });
  if (closes > 1) return fail("domain", { argument: "closes" });
  /** Days whose weekday does not say whether they are worked, and whether they are. */
  const exceptions = new Map<number, boolean>();
  for (const [argument, dates] of [
    ["holidays", holidays],
    ["workdays", workdays],
  ] as const) {
    for (const date of dates) {
      if (date === null) continue;
      if (!isSerial(date)) return fail("domain", { argument });
      exceptions.set(Math.floor(date), argument === "workdays");
    }
  }
  const off: number[] = [];
  const on: number[] = [];
  for (const [day, worked] of exceptions) {
    const weekend = weekdayOf(day) > 5;
    if (worked && weekend) on.push(day);
    if (!worked && !weekend) off.push(day);
  }
  on.sort((a, b) => a - b);
  off.sort((a, b) => a - b);

  /** Working days before a day, counted from a fixed one. */
  const workedBefore = (day: number): number =>
    weekdaysBefore(day) + countBefore(on, day) - countBefore(off, day);
  const isWorked = (day: number): boolean => exceptions.get(day) ?? weekdayOf(day) <= 5;
  /** Share of a day that is open up to a time of that day. */
  const openUntil = (time: number): number => Math.min(Math.max(time - opens, 0), closes - opens);

  return ok((start, end) => {
    if (start === null) return noStart;
    if (end === null) return noEnd;
    if (!isSerial(start)) return badStart;
    if (!isSerial(end)) return badEnd;
    if (end < start) return endBeforeStart;
    const first = Math.floor(start);
    const last = Math.floor(end);
    const fullDays = workedBefore(last) - workedBefore(first);
    const ofFirst = isWorked(first) ? openUntil(start - first) : 0;
    const ofLast = isWorked(last) ? openUntil(end - last) : 0;
    return finite((fullDays * (closes - opens) + ofLast - ofFirst) * MINUTES_A_DAY);
  });
}

/** Mondays to Fridays before a day, counted from serial 2, a Monday. */
function weekdaysBefore(day: number): number {
  const weeks = Math.floor((day - 2) / 7);
  return weeks * 5 + Math.min(day - 2 - weeks * 7, 5);
}

/** How many of the sorted days lie before a day. */
function countBefore(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Working time between two moments, in minutes: the part of [start, end] within working hours of working days.
 *
 * Convention: Monday to Friday, 9:00 to 18:00, without `holidays`; the dates in `workdays` are worked in any case.
 * Domain: start ≤ end, 0 ≤ opens < closes ≤ 1.
 * Errors: missing; domain.
 * Source: own definition, as NETWORKDAYS with hours.
 *
 * @example workTime(45352.5, 45355.5)  // 540: Friday noon to Monday noon
 */
export function workTime(
  start: number | null,
  end: number | null,
  options: WorkCalendarOptions = {}
): Outcome<number> {
  const clock = workClock(options);
  return clock.ok ? clock.value(start, end) : clock;
}
