import type { CellValue } from "../../audit/snapshot";
import type { PeriodPattern } from "./source-column";
import { dateOf, serialOf } from "../periods";
import {
  fullMonthFormula,
  fullMonthOf,
  monthFormula,
  monthOf,
  numeralFormula,
  numeralOf,
} from "./month-words";

/** Periods that stand as text (or as a plain number such as 202503), and how a formula reads them as dates. */

/** How long the period is that a pattern names. */
export type PeriodLength = "day" | "month" | "quarter" | "year";

interface Reader {
  readonly pattern: PeriodPattern;
  readonly length: PeriodLength;
  /** The year stands elsewhere: in another column, another row, or the title. */
  readonly withoutYear?: true;
  /** First day of the period, or undefined if the text is none. */
  read(text: string, year: number): number | undefined;
  /** The first day as a formula over a range of such texts; an error where the cell holds none. */
  formula(reference: string, year: string): string;
}

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function day(year: string | number, m: number | undefined, d = 1): number | undefined {
  const y = typeof year === "number" ? year : yearOf(year);
  if (m === undefined || m < 1 || m > 12 || d < 1 || y < 1900 || y > 2200) return undefined;
  const serial = serialOf(y, m, d);
  return dateOf(serial).month === m ? serial : undefined;
}

const firstOfQuarter = (quarter: string): number => ("1234一二三四".indexOf(quarter) % 4) * 3 + 1;

/** An error unless all tests of a text hold: other texts must not be read as a period by chance. */
const only = (formula: string, ...tests: string[]): string =>
  `${formula}/(${tests.map((test) => (tests.length > 1 ? `(${test})` : test)).join("*")})`;

const between = (ref: string, from: string, to: string): string =>
  `MID(${ref},FIND("${from}",${ref})+1,FIND("${to}",${ref})-FIND("${from}",${ref})-1)`;

/** First month of the quarter whose digit or numeral stands before 季. */
const quarterFormula = (ref: string): string =>
  `3*MOD(FIND(MID(${ref},FIND("季",${ref})-1,1),"1234一二三四")-1,4)+1`;

const readers: readonly Reader[] = [
  {
    pattern: "yyyy-mm-dd",
    length: "day",
    read: (text) => {
      const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
      return match ? day(match[1], Number(match[3]), Number(match[4])) : undefined;
    },
    formula: (ref) => {
      const parts = `SUBSTITUTE(SUBSTITUTE(${ref},"/","-"),".","-")`;
      const second = `FIND("-",${parts},6)`;
      return only(
        `DATE(LEFT(${ref},4),MID(${ref},6,${second}-6),MID(${ref},${second}+1,2))`,
        `ISNUMBER(FIND(MID(${ref},5,1),"-/."))`
      );
    },
  },
  {
    pattern: "yyyy年m月d日",
    length: "day",
    read: (text) => {
      const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
      return match ? day(match[1], Number(match[2]), Number(match[3])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),${between(ref, "年", "月")},${between(ref, "月", "日")})`,
  },
  {
    pattern: "yyyy-mm",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(LEFT(${ref},4),MID(${ref},6,2),1)`,
        `ISNUMBER(FIND(MID(${ref},5,1),"-/."))`,
        `LEN(${ref})<8`,
        `0+MID(${ref},6,2)<13`
      ),
  },
  {
    pattern: "yyyy年m月",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})年 ?(\d{1,2}) ?月份?$/.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) =>
      // "2025年1-3月" is no month, but Excel reads "1-3" as a date.
      only(
        `DATE(LEFT(${ref},4),SUBSTITUTE(SUBSTITUTE(MID(${ref},6,5),"份",""),"月",""),1)`,
        `MID(${ref},5,1)="年"`,
        `ISERROR(FIND("-",${ref}))`
      ),
  },
  {
    pattern: "yy年m月",
    length: "month",
    read: (text) => {
      const match = /^(\d{2})年 ?(\d{1,2}) ?月份?$/.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(20&LEFT(${ref},2),SUBSTITUTE(SUBSTITUTE(MID(${ref},4,5),"份",""),"月",""),1)`,
        `MID(${ref},3,1)="年"`,
        `ISERROR(FIND("-",${ref}))`
      ),
  },
  {
    pattern: "mmm-yy",
    length: "month",
    read: (text) => {
      const match = /^([a-z]{3})[-\s.,'’/]*(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], monthOf(match[1])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+RIGHT(${ref},2),${monthFormula(`LEFT(${ref},3)`)},1)`,
        `ISNUMBER(FIND(MID(${ref},4,1)," -.,'’/0123456789"))`
      ),
  },
  {
    pattern: "mmmm-yy",
    length: "month",
    read: (text) => {
      const match = /^([a-z]{3,9})[- ]'?(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], fullMonthOf(match[1])) : undefined;
    },
    formula: (ref) =>
      `DATE(2000+RIGHT(${ref},2),${fullMonthFormula(`LEFT(${ref},FIND(" ",SUBSTITUTE(${ref},"-"," "))-1)`)},1)`,
  },
  {
    pattern: "yyyy-mmm",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})[- ,/]([a-z]{3})$/i.exec(text);
      return match ? day(match[1], monthOf(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),${monthFormula(`MID(${ref},6,9)`)},1)`,
  },
  {
    pattern: "mm-yyyy",
    length: "month",
    read: (text) => {
      const match = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
      return match ? day(match[2], Number(match[1])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(RIGHT(${ref},4),LEFT(${ref},LEN(${ref})-5),1)`,
        `ISNUMBER(FIND(MID(${ref},LEN(${ref})-4,1),"-/."))`
      ),
  },
  {
    pattern: "yyyy-Qq",
    length: "quarter",
    read: (text) => {
      const match = /^(\d{4})年?[-\s/]*Q([1-4])$/i.exec(text);
      return match ? day(match[1], Number(match[2]) * 3 - 2) : undefined;
    },
    formula: (ref) => only(`DATE(LEFT(${ref},4),3*RIGHT(${ref},1)-2,1)`, `MID(${ref},LEN(${ref})-1,1)="Q"`),
  },
  {
    pattern: "Qq-yyyy",
    length: "quarter",
    read: (text) => {
      const match = /^Q([1-4])[-\s,'’/]*(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], Number(match[1]) * 3 - 2) : undefined;
    },
    formula: (ref) =>
      only(`DATE(2000+RIGHT(${ref},2),3*MID(${ref},2,1)-2,1)`, `LEFT(${ref},1)="Q"`, `LEN(${ref})>3`),
  },
  {
    pattern: "FYyy Qq",
    length: "quarter",
    read: (text) => {
      const match = /^FY ?'?(20\d{2}|\d{2})[-\s/]*Q([1-4])$/i.exec(text);
      return match ? day(match[1], Number(match[2]) * 3 - 2) : undefined;
    },
    formula: (ref) => {
      const front = `SUBSTITUTE(SUBSTITUTE(LEFT(${ref},LEN(${ref})-2),"-"," "),"/"," ")`;
      return only(
        `DATE(2000+RIGHT(TRIM(${front}),2),3*RIGHT(${ref},1)-2,1)`,
        `LEFT(${ref},2)="FY"`,
        `MID(${ref},LEN(${ref})-1,1)="Q"`
      );
    },
  },
  {
    pattern: "yyyy年q季度",
    length: "quarter",
    read: (text) => {
      const match = /^(\d{4})年 ?第?([1-4一二三四])季度?$/.exec(text);
      return match ? day(match[1], firstOfQuarter(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),${quarterFormula(ref)},1)`,
  },
  {
    pattern: "yyyymm",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})(\d{2})$/.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) =>
      only(`DATE(LEFT(${ref},4),RIGHT(${ref},2),1)`, `ISNUMBER(FIND(MID(${ref},5,1),"01"))`, `LEN(${ref})=6`),
  },
  {
    pattern: "yyyy",
    length: "year",
    read: (text) => {
      const match = /^(\d{4})(?:年度?)?$/.exec(text);
      return match && Number(match[1]) >= 1950 && Number(match[1]) <= 2100 ? day(match[1], 1) : undefined;
    },
    formula: (ref) =>
      only(`DATE(LEFT(${ref},4),1,1)`, `(LEN(${ref})=4)+ISNUMBER(FIND("年",${ref}))*(LEN(${ref})<7)`),
  },
  {
    pattern: "FYyy",
    length: "year",
    read: (text) => {
      const match = /^FY ?'?(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[1], 1) : undefined;
    },
    formula: (ref) => only(`DATE(2000+RIGHT(${ref},2),1,1)`, `LEFT(${ref},2)="FY"`, `LEN(${ref})<8`),
  },
  {
    pattern: "mmm",
    length: "month",
    withoutYear: true,
    read: (text, year) => day(year, monthOf(text)),
    formula: (ref, year) => `DATE(${year},${monthFormula(ref)},1)`,
  },
  {
    pattern: "mmmm",
    length: "month",
    withoutYear: true,
    read: (text, year) => day(year, fullMonthOf(text)),
    formula: (ref, year) => `DATE(${year},${fullMonthFormula(ref)},1)`,
  },
  {
    pattern: "m月",
    length: "month",
    withoutYear: true,
    read: (text, year) => {
      const match = /^(\d{1,2}) ?月份?$/.exec(text);
      return match ? day(year, Number(match[1])) : undefined;
    },
    formula: (ref, year) =>
      only(
        `DATE(${year},LEFT(${ref},FIND("月",${ref})-1),1)`,
        `ISERROR(FIND("-",${ref}))`,
        `0+LEFT(${ref},FIND("月",${ref})-1)<13`
      ),
  },
  {
    pattern: "一月",
    length: "month",
    withoutYear: true,
    read: (text, year) => {
      const match = /^([一二三四五六七八九十]{1,2})月份?$/.exec(text);
      return match ? day(year, numeralOf(match[1])) : undefined;
    },
    formula: (ref, year) => `DATE(${year},${numeralFormula(`LEFT(${ref},FIND("月",${ref})-1)`)},1)`,
  },
  {
    pattern: "m",
    length: "month",
    withoutYear: true,
    read: (text, year) => (/^\d{1,2}$/.test(text) ? day(year, Number(text)) : undefined),
    formula: (ref, year) => only(`DATE(${year},${ref},1)`, `(${ref}&"")<>""`),
  },
  {
    pattern: "Qq",
    length: "quarter",
    withoutYear: true,
    read: (text, year) => {
      const match = /^Q([1-4])$/i.exec(text);
      return match ? day(year, Number(match[1]) * 3 - 2) : undefined;
    },
    formula: (ref, year) =>
      only(`DATE(${year},3*RIGHT(${ref},1)-2,1)`, `LEFT(${ref},1)="Q"`, `LEN(${ref})=2`),
  },
  {
    pattern: "q季度",
    length: "quarter",
    withoutYear: true,
    read: (text, year) => {
      const match = /^第?([1-4一二三四])季度?$/.exec(text);
      return match ? day(year, firstOfQuarter(match[1])) : undefined;
    },
    formula: (ref, year) => only(`DATE(${year},${quarterFormula(ref)},1)`, `LEN(${ref})<6`),
  },
];

/** The patterns in the order in which they are tried: the stricter before those that would read its texts by chance. */
export const inOrder = (patterns: readonly PeriodPattern[]): readonly PeriodPattern[] => [
  ...patterns.filter((pattern) => pattern === "date"),
  ...readers.map(({ pattern }) => pattern).filter((pattern) => patterns.includes(pattern)),
];

const readerOf = (pattern: PeriodPattern): Reader => readers.find((reader) => reader.pattern === pattern)!;

export const lengthOf = (pattern: PeriodPattern): PeriodLength =>
  pattern === "date" ? "day" : readerOf(pattern).length;

/** True for patterns such as "March" and "Q1", which need a year from elsewhere. */
export const needsYear = (pattern: PeriodPattern): boolean =>
  pattern !== "date" && readerOf(pattern).withoutYear === true;

/** The pattern that a cell follows. "m" (a bare number) only where the header speaks of months: `bare`. */
export function patternOf(value: CellValue, bare = false): PeriodPattern | undefined {
  if (typeof value === "boolean") return undefined;
  const text = tidyPeriod(value);
  return readers.find(({ pattern, read }) => (bare || pattern !== "m") && read(text, 2000) !== undefined)
    ?.pattern;
}

/** As TRIM does it, so that a formula reads the same texts. */
const tidyPeriod = (value: CellValue): string => String(value).replace(/ +/g, " ").trim();

/** A number that is a day of business in either date system, and not a year, a month or an amount. */
export const isDay = (value: CellValue): value is number =>
  typeof value === "number" && value >= 30000 && value < 73051;

/**
 * First day of the period that a cell names, as a serial of the 1900 system; a real date is its own.
 * `shift` is what the workbook's serials lack (1462 in the 1904 system).
 */
export function readPeriod(
  value: CellValue,
  patterns: readonly PeriodPattern[],
  year = NaN,
  shift = 0
): number | undefined {
  if (value === "" || typeof value === "boolean") return undefined;
  for (const pattern of patterns) {
    if (pattern === "date") {
      if (isDay(value)) return value + shift;
      continue;
    }
    const start = readerOf(pattern).read(tidyPeriod(value), year);
    if (start !== undefined) return start;
  }
  return undefined;
}

/**
 * The days as a formula over a range; 0, long before any period, where a cell holds none.
 *
 * @param year the year as a formula of the same shape, where a pattern leaves it out
 */
export function periodFormula(reference: string, patterns: readonly PeriodPattern[], year = "0"): string {
  const texts = patterns.filter((pattern) => pattern !== "date");
  const trimmed = `TRIM(${reference})`;
  const days = texts.reduceRight(
    (otherwise, pattern) => `IFERROR(${readerOf(pattern).formula(trimmed, year)},${otherwise})`,
    "0"
  );
  return patterns.includes("date")
    ? `IF(ISNUMBER(${reference})*(${reference}>29999)*(${reference}<73051),${reference},${days})`
    : days;
}
