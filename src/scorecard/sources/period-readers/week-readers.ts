import { serialOf } from "../../periods";
import { between, only, without, type Reader } from "./reader";

/**
 * Weeks as ISO 8601 numbers them. A week belongs to the month, quarter and year that its Thursday lies in:
 * this is how ISO 8601 assigns weeks to years, so that week 1 never falls into the year before.
 */
function thursday(year: number, week: number): number | undefined {
  if (!(year >= 1900 && year <= 2200 && week >= 1 && week <= 53)) return undefined;
  // Serial 0 was a Saturday, ISO day 6.
  const weekday = ((serialOf(year, 1, 4) + 5) % 7) + 1;
  return serialOf(year, 1, 1 + 7 * week) - weekday;
}

const thursdayFormula = (year: string, week: string): string =>
  `(DATE(${year},1,1+7*${week})-WEEKDAY(DATE(${year},1,4),2))`;

/** The number in "W12", "Wk 12" and "Week 12", as a formula. */
const weekNumber = (ref: string): string => without(`UPPER(${ref})`, "EEK", "K", "W", "-", "/", ",");

/** Weeks with their year: "2025-W12", "Week 12, 2025", "2025年第12周". */
export const weekReaders: readonly Reader[] = [
  {
    pattern: "yyyy-Www",
    length: "week",
    read: (text) => {
      const match = /^(\d{4})[-\s/]*W(?:k|eek)?\s?(\d{1,2})$/i.exec(text);
      return match ? thursday(Number(match[1]), Number(match[2])) : undefined;
    },
    formula: (ref) => {
      const week = weekNumber(`MID(${ref},5,12)`);
      return only(
        thursdayFormula(`LEFT(${ref},4)`, week),
        `ISNUMBER(FIND("W",UPPER(${ref})))`,
        `0+${week}<54`
      );
    },
  },
  {
    pattern: "Www-yyyy",
    length: "week",
    read: (text) => {
      const match = /^W(?:k|eek)?\s?(\d{1,2})[-,\s/]+(20\d{2})$/i.exec(text);
      return match ? thursday(Number(match[2]), Number(match[1])) : undefined;
    },
    formula: (ref) => {
      const week = weekNumber(`LEFT(${ref},LEN(${ref})-4)`);
      return only(thursdayFormula(`RIGHT(${ref},4)`, week), `LEFT(${ref},1)="W"`, `0+${week}<54`);
    },
  },
  {
    pattern: "yyyy年w周",
    length: "week",
    read: (text) => {
      const match = /^(\d{4})年 ?第?(\d{1,2})周$/.exec(text);
      return match ? thursday(Number(match[1]), Number(match[2])) : undefined;
    },
    formula: (ref) => thursdayFormula(`LEFT(${ref},4)`, without(between(ref, "年", "周"), "第")),
  },
];

/** Weeks of a year that stands elsewhere: "W12", "第12周". */
export const bareWeekReaders: readonly Reader[] = [
  {
    pattern: "Www",
    length: "week",
    withoutYear: true,
    read: (text, year) => {
      const match = /^W(?:k|eek)?\s?(\d{1,2})$/i.exec(text);
      return match ? thursday(year, Number(match[1])) : undefined;
    },
    formula: (ref, year) => {
      const week = weekNumber(ref);
      return only(thursdayFormula(year, week), `LEFT(${ref},1)="W"`, `LEN(${week})<4`, `0+${week}<54`);
    },
  },
  {
    pattern: "w周",
    length: "week",
    withoutYear: true,
    read: (text, year) => {
      const match = /^第?(\d{1,2})周$/.exec(text);
      return match ? thursday(year, Number(match[1])) : undefined;
    },
    formula: (ref, year) => {
      const week = without(`LEFT(${ref},FIND("周",${ref})-1)`, "第");
      return only(thursdayFormula(year, week), `LEN(${week})<3`);
    },
  },
];
