import type { Area } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import { lookupsOf, type Lookup } from "../book/lookups";
import { areaText } from "../book/place";
import { evidenceOf, foundIn } from "../found";
import type { CellValue } from "../snapshot";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const mostKeys = 200_000;

/**
 * Lookups that take the nearest lower key: wrong in a list that is not sorted, doubtful where keys are texts or
 * where every key looked for is there. Steps (from 0, from 100 …) in order are meant so.
 */
export const approximateLookup: Rule = {
  id: "approximate-lookup",
  severity: "error",
  group: "workbook",
  ...auditRules["approximate-lookup"],
  check: (book) => lookupsOf(book).flatMap((lookup) => (lookup.exact ? [] : foundOf(book, lookup))),
};

function foundOf(book: Book, lookup: Lookup): Found[] {
  const { lists, descending } = lookup;
  for (const list of lists) {
    const keys = keysOf(book, list);
    if (keys.length < 2) continue;
    const sorted = isSorted(keys, descending);
    if (!sorted) return [found(lookup, "lookupUnsorted", list, "error")];
    if (typeof keys[0] === "string") return [found(lookup, "lookupText", list, "warning")];
    if (lookup.byDefault && looksExactly(book, lookup, keys))
      return [found(lookup, "lookupExactKeys", list, "warning")];
  }
  return [];
}

const found = (
  { family: { sheet, cells } }: Lookup,
  key: "lookupUnsorted" | "lookupText" | "lookupExactKeys",
  list: Area,
  severity: Found["severity"]
): Found =>
  foundIn(sheet.name, cells, both(auditMessages, key, { list: areaText(list) }), {
    evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(formula)),
    severity,
  });

/** The keys without blanks; the heading of a column of numbers is none. */
function keysOf(book: Book, { sheet, row, column, rows, columns }: Area): CellValue[] {
  const view = book.sheet(sheet);
  if (!view || rows * columns > mostKeys) return [];
  const keys: CellValue[] = [];
  for (let r = row; r < Math.min(row + rows, view.rows); r++) {
    for (let c = column; c < Math.min(column + columns, view.columns); c++) {
      const value = view.value(r, c);
      if (value !== "") keys.push(value);
    }
  }
  return typeof keys[0] === "string" && keys.slice(1).every((key) => typeof key === "number")
    ? keys.slice(1)
    : keys;
}

/** In the order that Excel searches in: numbers, then texts without regard to case. */
function isSorted(keys: readonly CellValue[], descending: boolean): boolean {
  const order = (a: CellValue, b: CellValue): number =>
    typeof a === "string" && typeof b === "string"
      ? a.localeCompare(b, "en", { sensitivity: "base" })
      : typeof a === typeof b
        ? Number(a) - Number(b)
        : typeof a === "number"
          ? -1
          : 1;
  return keys.every(
    (key, i) => i === 0 || (descending ? order(keys[i - 1], key) >= 0 : order(keys[i - 1], key) <= 0)
  );
}

/** Whether at least three keys are looked for and each of them is there. */
function looksExactly(book: Book, { family, key }: Lookup, keys: readonly CellValue[]): boolean {
  const known = new Set(keys);
  const asked = family.cells.flatMap((cell) =>
    book.areas(key, cell).map(({ sheet, row, column }) => book.sheet(sheet)?.value(row, column) ?? "")
  );
  return new Set(asked).size >= 3 && asked.every((value) => known.has(value));
}
