import { fullMonthFormula, fullMonthOf, monthFormula, monthOf } from "../month-words";
import { day, only, type Reader } from "./reader";

/** Months with their year: "2025-03", "2025年3月", "Mar-25", "03/2025", "2025M3". */
export const monthReaders: readonly Reader[] = [
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
      const match = /^([a-z]{3})[-\s.,'’/]{0,2}(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], monthOf(match[1])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+RIGHT(${ref},2),${monthFormula(`LEFT(${ref},3)`)},1)`,
        `ISNUMBER(FIND(MID(${ref},4,1)," -.,'’/0123456789"))`,
        `LEN(${ref})<10`
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
      only(
        `DATE(2000+RIGHT(${ref},2),${fullMonthFormula(`LEFT(${ref},FIND(" ",SUBSTITUTE(${ref},"-"," "))-1)`)},1)`,
        `LEN(${ref})-FIND(" ",SUBSTITUTE(${ref},"-"," "))<6`
      ),
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
        `ISNUMBER(FIND(MID(${ref},LEN(${ref})-4,1),"-/."))`,
        `LEN(${ref})<8`
      ),
  },
  {
    pattern: "yyyyMm",
    length: "month",
    read: (text) => {
      const match = /^(\d{4})[- ]?M(\d{1,2})$/i.exec(text);
      return match ? day(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) => {
      const at = `FIND("M",UPPER(${ref}))`;
      return only(`DATE(LEFT(${ref},4),MID(${ref},${at}+1,2),1)`, `${at}<7`, `0+MID(${ref},${at}+1,2)<13`);
    },
  },
];
