import { lastRow } from "./area";
import type { Book } from "./book";
import { cellAt } from "./cells";
import { criteriaOf, textAt, type Filter } from "./filters";
import { toCellValue } from "./values";
import type { CellValue } from "../preview-workbook";

/** A text that cells of a column show, "" for blanks, and whether the filter shows it. */
export interface FilterValue {
  readonly text: string;
  readonly shown: boolean;
}

/**
 * What a filter's menu offers for a column: the texts of the rows that other columns let through, in Excel's order,
 * numbers by size and then texts, blanks at the end.
 */
export function filterValues(book: Book, filter: Filter, column: number, locale: string): FilterValue[] {
  const { sheet, area } = filter;
  const criteria = criteriaOf(filter);
  const others = criteria
    .filter((each) => each.column !== column)
    .map((each) => ({ column: each.column, shown: new Set(each.shown) }));
  const own = criteria.find((each) => each.column === column);
  const shown = own && new Set(own.shown);
  const found = new Map<string, CellValue>();
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    const text = textAt(book, sheet, row, column);
    if (found.has(text) || !others.every((each) => each.shown.has(textAt(book, sheet, row, each.column))))
      continue;
    found.set(text, toCellValue(cellAt(book, sheet, row, column)));
  }
  const words = new Intl.Collator(locale, { numeric: true });
  return [...found]
    .sort(([a, first], [b, second]) => {
      if (typeof first === "number" && typeof second === "number") return first - second;
      return rank(first) - rank(second) || words.compare(a, b);
    })
    .map(([text]) => ({ text, shown: shown?.has(text) ?? true }));
}

const rank = (value: CellValue): number =>
  value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
