import {
  fullMonthFormula,
  fullMonthOf,
  monthFormula,
  monthOf,
  numeralFormula,
  numeralOf,
} from "../month-words";
import { day, only, type Reader } from "./reader";

/** Months of a year that stands elsewhere: "March", "3月", "三月", 3. */
export const bareMonthReaders: readonly Reader[] = [
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
];
