import type { PeriodPattern } from "../model";
import { serialOf } from "../periods";

/** Periods that stand as text (or as a plain number such as 202503), and how a formula reads them as dates. */

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

interface Reader {
  readonly pattern: PeriodPattern;
  /** First day of the period, or undefined if the text is none. */
  read(text: string): number | undefined;
  /** The first day as a formula over a range of such texts; an error where the cell holds none. */
  formula(reference: string): string;
}

const month = (year: string | number, m: number): number | undefined =>
  m >= 1 && m <= 12 && Number(year) >= 1900 && Number(year) <= 2200 ? serialOf(Number(year), m) : undefined;

const readers: readonly Reader[] = [
  {
    pattern: "yyyy-mm",
    read: (text) => {
      const match = /^(\d{4})[-/.](\d{2})$/.exec(text);
      return match ? month(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),MID(${ref},6,2),1)`,
  },
  {
    pattern: "yyyy年m月",
    read: (text) => {
      const match = /^(\d{4})年(\d{1,2})月$/.exec(text);
      return match ? month(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),SUBSTITUTE(MID(${ref},6,3),"月",""),1)`,
  },
  {
    pattern: "mmm-yy",
    read: (text) => {
      const match = /^([a-z]{3})[- ](\d{2})$/i.exec(text);
      return match ? month(`20${match[2]}`, monthNames.indexOf(match[1].toLowerCase()) + 1) : undefined;
    },
    formula: (ref) =>
      `DATE(2000+RIGHT(${ref},2),MATCH(LEFT(${ref},3),{"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"},0),1)`,
  },
  {
    pattern: "yyyy-Qq",
    read: (text) => {
      const match = /^(\d{4})[- ]?Q([1-4])$/i.exec(text);
      return match ? month(match[1], Number(match[2]) * 3 - 2) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),3*RIGHT(${ref},1)-2,1)`,
  },
  {
    pattern: "yyyy年q季度",
    read: (text) => {
      const match = /^(\d{4})年第?([1-4])季度$/.exec(text);
      return match ? month(match[1], Number(match[2]) * 3 - 2) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),3*MID(${ref},LEN(${ref})-2,1)-2,1)`,
  },
  {
    pattern: "yyyymm",
    read: (text) => {
      const match = /^(\d{4})(\d{2})$/.exec(text);
      return match ? month(match[1], Number(match[2])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),RIGHT(${ref},2),1)`,
  },
  {
    pattern: "yyyy",
    read: (text) => (/^\d{4}$/.test(text) ? month(text, 1) : undefined),
    formula: (ref) => `DATE(${ref},1,1)`,
  },
];

const readerOf = (pattern: PeriodPattern): Reader => readers.find((reader) => reader.pattern === pattern)!;

/** The pattern that at least nine in ten of the texts follow. */
export function periodPatternOf(texts: readonly string[]): PeriodPattern | undefined {
  if (texts.length === 0) return undefined;
  return readers.find(
    ({ read }) => texts.filter((text) => read(text.trim()) !== undefined).length >= 0.9 * texts.length
  )?.pattern;
}

/** First day of the period that a text names, as a serial of the 1900 system. */
export const readPeriod = (text: string, pattern: PeriodPattern): number | undefined =>
  readerOf(pattern).read(text.trim());

/** The days as a formula; 0, long before any period, where a cell holds no such text. */
export const periodFormula = (reference: string, pattern: PeriodPattern): string =>
  `IFERROR(${readerOf(pattern).formula(`TRIM(${reference})`)},0)`;
