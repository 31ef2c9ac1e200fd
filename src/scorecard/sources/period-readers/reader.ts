import { dateOf, serialOf } from "../../periods";
import type { PeriodPattern } from "../source-column";

/** How long the period is that a pattern names. */
export type PeriodLength = "day" | "week" | "month" | "quarter" | "half" | "year";

/** One way in which people write periods as text (or as a plain number such as 202503). */
export interface Reader {
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

/** The serial of a day; undefined for one that no calendar has. */
export function day(year: string | number, m: number | undefined, d = 1): number | undefined {
  const y = typeof year === "number" ? year : yearOf(year);
  if (m === undefined || m < 1 || m > 12 || d < 1 || y < 1900 || y > 2200) return undefined;
  const serial = serialOf(y, m, d);
  return dateOf(serial).month === m ? serial : undefined;
}

/** An error unless all tests of a text hold: other texts must not be read as a period by chance. */
export const only = (formula: string, ...tests: string[]): string =>
  `${formula}/(${tests.map((test) => (tests.length > 1 ? `(${test})` : test)).join("*")})`;

/** What stands between two characters of a text, as a formula. */
export const between = (ref: string, from: string, to: string): string =>
  `MID(${ref},FIND("${from}",${ref})+1,FIND("${to}",${ref})-FIND("${from}",${ref})-1)`;

/** A text without some characters, as a formula. @example without("A1", "-", "/")  // 'SUBSTITUTE(SUBSTITUTE(A1,"-",""),"/","")' */
export const without = (ref: string, ...parts: string[]): string =>
  parts.reduce((text, part) => `SUBSTITUTE(${text},"${part}","")`, ref);
