import type { FiscalStart } from "../source-column";
import { day, only, type Reader } from "./reader";

/**
 * Fiscal years are named for the year in which they end: FY25 from April began in April 2024. Where
 * nothing says when one begins it is read as the calendar year.
 */
const monthsBack = (start: FiscalStart | undefined): number => (start === undefined ? 0 : 13 - start);

/** The first day of the month that is so many months before another month's. */
function monthsBefore(year: string, month: number, back: number): number | undefined {
  const years = year.length === 2 ? 2000 + Number(year) : Number(year);
  const index = years * 12 + month - 1 - back;
  return day(Math.floor(index / 12), (index % 12) + 1);
}

const less = (back: number): string => (back === 0 ? "" : `-${back}`);

function fiscalQuarters(start?: FiscalStart): Reader {
  const back = monthsBack(start);
  return {
    pattern: start === undefined ? "FYyy Qq" : `FYyy Qq from ${start}`,
    length: "quarter",
    read: (text) => {
      const match = /^FY ?'?(20\d{2}|\d{2})[-\s/]*Q([1-4])$/i.exec(text);
      return match ? monthsBefore(match[1], Number(match[2]) * 3 - 2, back) : undefined;
    },
    formula: (ref) => {
      const front = `SUBSTITUTE(SUBSTITUTE(LEFT(${ref},LEN(${ref})-2),"-"," "),"/"," ")`;
      return only(
        `DATE(2000+RIGHT(TRIM(${front}),2),3*RIGHT(${ref},1)-2${less(back)},1)`,
        `LEFT(${ref},2)="FY"`,
        `MID(${ref},LEN(${ref})-1,1)="Q"`
      );
    },
  };
}

function fiscalYears(start?: FiscalStart): Reader {
  const back = monthsBack(start);
  return {
    pattern: start === undefined ? "FYyy" : `FYyy from ${start}`,
    length: "year",
    read: (text) => {
      const match = /^FY ?'?(20\d{2}|\d{2})$/i.exec(text);
      return match ? monthsBefore(match[1], 1, back) : undefined;
    },
    formula: (ref) =>
      only(`DATE(2000+RIGHT(${ref},2),1${less(back)},1)`, `LEFT(${ref},2)="FY"`, `LEN(${ref})<8`),
  };
}

export const fiscalStarts: readonly FiscalStart[] = [4, 7, 10];

/** Fiscal quarters and years: "FY25 Q1", "FY2025". */
export const fiscalReaders: readonly Reader[] = [
  fiscalQuarters(),
  fiscalYears(),
  ...fiscalStarts.flatMap((start) => [fiscalQuarters(start), fiscalYears(start)]),
];
