import { day, only, type Reader } from "./reader";

const firstOfQuarter = (quarter: string): number => ("1234一二三四".indexOf(quarter) % 4) * 3 + 1;

/** First month of the quarter whose digit or numeral stands before 季. */
const quarterFormula = (ref: string): string =>
  `3*MOD(FIND(MID(${ref},FIND("季",${ref})-1,1),"1234一二三四")-1,4)+1`;

/** Quarters with their year: "2025Q1", "Q1 2025", "1Q25", "2025年第1季度". */
export const quarterReaders: readonly Reader[] = [
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
    pattern: "yyQq",
    length: "quarter",
    read: (text) => {
      const match = /^(\d{2})年?Q([1-4])$/i.exec(text);
      return match ? day(match[1], Number(match[2]) * 3 - 2) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+LEFT(${ref},2),3*RIGHT(${ref},1)-2,1)`,
        `MID(${ref},LEN(${ref})-1,1)="Q"`,
        `LEN(${ref})<6`
      ),
  },
  {
    pattern: "qQ-yyyy",
    length: "quarter",
    read: (text) => {
      const match = /^([1-4])Q[-\s'’/]*(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], Number(match[1]) * 3 - 2) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+RIGHT(${ref},2),3*LEFT(${ref},1)-2,1)`,
        `MID(${ref},2,1)="Q"`,
        `LEN(${ref})>3`,
        `0+LEFT(${ref},1)<5`
      ),
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
];

/** Quarters of a year that stands elsewhere: "Q1", "第一季度". */
export const bareQuarterReaders: readonly Reader[] = [
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
