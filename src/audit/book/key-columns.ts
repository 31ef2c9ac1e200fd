import type { Area } from "../../formula";
import type { Book } from "./book";
import { areasOver, callsIn } from "./calls";
import { lookupsOf } from "./lookups";

/** Which arguments of functions with criteria are the ranges that are compared, from 0. */
const criteriaRanges: Readonly<Record<string, (args: number) => readonly number[]>> = {
  COUNTIF: () => [0],
  SUMIF: () => [0],
  AVERAGEIF: () => [0],
  COUNTIFS: (args) => every(0, args),
  SUMIFS: (args) => every(1, args),
  AVERAGEIFS: (args) => every(1, args),
  MAXIFS: (args) => every(1, args),
  MINIFS: (args) => every(1, args),
};

const every = (from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / 2) }, (_, i) => from + 2 * i);

/** The lists whose cells are compared with keys: of lookups, and of conditional sums and counts. Each once. */
export const keyLists = (book: Book): readonly Area[] =>
  book.once("key-lists", () => {
    const found = new Map<string, Area>();
    const add = (area: Area): void => {
      found.set(`${area.sheet}|${area.row}|${area.column}|${area.rows}|${area.columns}`, area);
    };
    for (const { lists } of lookupsOf(book)) lists.forEach(add);
    for (const family of book.families) {
      for (const call of callsIn(family.pattern.tree)) {
        for (const index of criteriaRanges[call.name]?.(call.args.length) ?? []) {
          const arg = call.args[index];
          if (arg) areasOver(book, family, arg).forEach(add);
        }
      }
    }
    return [...found.values()];
  });
