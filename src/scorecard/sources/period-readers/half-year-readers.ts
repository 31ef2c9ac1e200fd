import { day, only, type Reader } from "./reader";

const firstOfHalf = (word: string): number => "上下".indexOf(word) * 6 + 1;

/** First month of the half whose word stands before 半. */
const halfFormula = (ref: string): string => `6*FIND(MID(${ref},FIND("半",${ref})-1,1),"上下")-5`;

/** Half-years with their year: "2025H1", "H1 2025", "1H25", "2025年上半年". */
export const halfYearReaders: readonly Reader[] = [
  {
    pattern: "yyyy-Hh",
    length: "half",
    read: (text) => {
      const match = /^(\d{4})年?[-\s/]*H([12])$/i.exec(text);
      return match ? day(match[1], Number(match[2]) * 6 - 5) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(LEFT(${ref},4),6*RIGHT(${ref},1)-5,1)`,
        `MID(${ref},LEN(${ref})-1,1)="H"`,
        `0+RIGHT(${ref},1)<3`
      ),
  },
  {
    pattern: "Hh-yyyy",
    length: "half",
    read: (text) => {
      const match = /^H([12])[-\s,'’/]*(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], Number(match[1]) * 6 - 5) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+RIGHT(${ref},2),6*MID(${ref},2,1)-5,1)`,
        `LEFT(${ref},1)="H"`,
        `LEN(${ref})>3`,
        `0+MID(${ref},2,1)<3`
      ),
  },
  {
    pattern: "hH-yyyy",
    length: "half",
    read: (text) => {
      const match = /^([12])H[-\s'’/]*(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[2], Number(match[1]) * 6 - 5) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(2000+RIGHT(${ref},2),6*LEFT(${ref},1)-5,1)`,
        `MID(${ref},2,1)="H"`,
        `LEN(${ref})>3`,
        `0+LEFT(${ref},1)<3`
      ),
  },
  {
    pattern: "yyyy年上半年",
    length: "half",
    read: (text) => {
      const match = /^(\d{4})年? ?([上下])半年度?$/.exec(text);
      return match ? day(match[1], firstOfHalf(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),${halfFormula(ref)},1)`,
  },
];

/** Half-years of a year that stands elsewhere: "H1", "上半年". */
export const bareHalfYearReaders: readonly Reader[] = [
  {
    pattern: "Hh",
    length: "half",
    withoutYear: true,
    read: (text, year) => {
      const match = /^H([12])$/i.exec(text);
      return match ? day(year, Number(match[1]) * 6 - 5) : undefined;
    },
    formula: (ref, year) =>
      only(
        `DATE(${year},6*RIGHT(${ref},1)-5,1)`,
        `LEFT(${ref},1)="H"`,
        `LEN(${ref})=2`,
        `0+RIGHT(${ref},1)<3`
      ),
  },
  {
    pattern: "上半年",
    length: "half",
    withoutYear: true,
    read: (text, year) => {
      const match = /^([上下])半年度?$/.exec(text);
      return match ? day(year, firstOfHalf(match[1])) : undefined;
    },
    formula: (ref, year) => only(`DATE(${year},${halfFormula(ref)},1)`, `LEN(${ref})<5`),
  },
];
