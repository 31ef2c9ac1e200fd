import { fullMonthOf, monthFormula, monthOf } from "../month-words";
import { between, day, only, without, type Reader } from "./reader";

/** The number of a month by its name, full or short. */
const named = (word: string): number | undefined => monthOf(word) ?? fullMonthOf(word);

/** A day and a month with the year behind them, in the one order or the other; a time of day may follow. */
function bySlashes(pattern: "d/m/yyyy" | "m/d/yyyy", dayAt: 0 | 1, monthAt: 0 | 1): Reader {
  return {
    pattern,
    length: "day",
    read: (text) => {
      const match = /^(\d{1,2})([-/.])(\d{1,2})\2(20\d{2}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
      const parts = match && [Number(match[1]), Number(match[3])];
      return parts ? day(match[4], parts[monthAt], parts[dayAt]) : undefined;
    },
    formula: (ref) => {
      const parts = `SUBSTITUTE(SUBSTITUTE(LEFT(${ref},FIND(" ",${ref}&" ")-1),"-","/"),".","/")`;
      const first = `FIND("/",${parts})`;
      const second = `FIND("/",${parts},${first}+1)`;
      const numbers = [`LEFT(${parts},${first}-1)`, `MID(${parts},${first}+1,${second}-${first}-1)`];
      return only(
        `DATE(2000+RIGHT(${parts},2),${numbers[monthAt]},${numbers[dayAt]})`,
        `${first}<4`,
        `${second}<7`,
        `0+${numbers[monthAt]}<13`
      );
    },
  };
}

/** Days: "2025-03-15", "2025年3月15日", 20250315, "15-Mar-2025", "15/3/2025". */
export const dayReaders: readonly Reader[] = [
  {
    pattern: "yyyy-mm-dd",
    length: "day",
    read: (text) => {
      const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(text);
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
      const match = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?: ?\d{1,2}:\d{2}.*)?$/.exec(text);
      return match ? day(match[1], Number(match[2]), Number(match[3])) : undefined;
    },
    formula: (ref) => `DATE(LEFT(${ref},4),${between(ref, "年", "月")},${between(ref, "月", "日")})`,
  },
  {
    pattern: "yyyymmdd",
    length: "day",
    read: (text) => {
      const match = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
      return match ? day(match[1], Number(match[2]), Number(match[3])) : undefined;
    },
    formula: (ref) =>
      only(
        `DATE(LEFT(${ref},4),MID(${ref},5,2),RIGHT(${ref},2))`,
        `LEN(0+${ref})=8`,
        `ISERROR(FIND(".",${ref}))`,
        `0+MID(${ref},5,2)<13`
      ),
  },
  {
    pattern: "d-mmm-yyyy",
    length: "day",
    read: (text) => {
      const match = /^(\d{1,2})[- /]([a-z]{3,9})[-, /]+(20\d{2}|\d{2})$/i.exec(text);
      return match ? day(match[3], named(match[2]), Number(match[1])) : undefined;
    },
    formula: (ref) => {
      const parts = `TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${ref},"-"," "),"/"," "),","," "))`;
      const first = `FIND(" ",${parts})`;
      return only(
        `DATE(2000+RIGHT(${parts},2),${monthFormula(`MID(${parts},${first}+1,3)`)},LEFT(${parts},${first}-1))`,
        `${first}<4`,
        `LEN(${parts})>${first}+4`
      );
    },
  },
  {
    pattern: "mmm d, yyyy",
    length: "day",
    read: (text) => {
      const match = /^([a-z]{3,9})\.? (\d{1,2}),? (20\d{2})$/i.exec(text);
      return match ? day(match[3], named(match[1]), Number(match[2])) : undefined;
    },
    formula: (ref) => {
      const parts = without(ref, ",", ".");
      const first = `FIND(" ",${parts})`;
      const second = `FIND(" ",${parts},${first}+1)`;
      return `DATE(RIGHT(${parts},4),${monthFormula(`LEFT(${parts},3)`)},MID(${parts},${first}+1,${second}-${first}-1))`;
    },
  },
  bySlashes("d/m/yyyy", 0, 1),
  bySlashes("m/d/yyyy", 1, 0),
];
