/**
 * Dates as Excel counts them: serial 1 is 1 January 1900 in the 1900 system, a time of day is the fraction. Excel
 * takes 1900 for a leap year: serial 60 is the 29 February 1900 that never was, and serial 0 is "January 0, 1900".
 * Weekdays run on through it (serial 1 is a Sunday to Excel). Nothing here uses a clock or a time zone.
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; 0 for serial 0. */
  readonly day: number;
}

/** One more than the serial of 31 December 9999. */
const END_OF_TIME = 2958466;

/** The date that never was. */
const LEAP_DAY_1900 = 60;

/** Serial of 1 January 1970, where the day count of the civil calendar formulas starts. */
const EPOCH = 25569;

/** Is this number a date that Excel can show? @example isSerial(-1)  // false */
export const isSerial = (serial: number): boolean => serial >= 0 && serial < END_OF_TIME;

/**
 * The date of a serial; the time of day is left out.
 *
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms (civil_from_days), with Excel's quirk of 1900 added.
 *
 * @example civilOf(45350)  // { year: 2024, month: 2, day: 28 }
 * @example civilOf(60)     // { year: 1900, month: 2, day: 29 }
 */
export function civilOf(serial: number): CivilDate {
  const day = Math.floor(serial);
  if (day === LEAP_DAY_1900) return { year: 1900, month: 2, day: 29 };
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  // Days since 1 March of the year 0; before the quirk Excel's count is one behind.
  const z = day + (day < LEAP_DAY_1900 ? 1 : 0) - EPOCH + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * The serial of a date. Days beyond the end of the month run on into the next, as in Excel's DATE.
 *
 * @example serialOf(2024, 2, 29)  // 45351
 * @example serialOf(1900, 3, 1)   // 61
 */
export function serialOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const first = era * 146097 + dayOfEra - 719468 + EPOCH;
  // The first of a month stands before the quirk up to February 1900.
  return (first <= LEAP_DAY_1900 ? first - 1 : first) + day - 1;
}

/** The weekday of a serial as Excel has it: 1 Monday to 7 Sunday. @example weekdayOf(45352)  // 5, a Friday */
export const weekdayOf = (serial: number): number => ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
