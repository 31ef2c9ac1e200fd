import type { Area } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import { lookupsOf } from "../book/lookups";
import { areaText, type Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { evidenceOf, foundIn } from "../found";
import type { Found, Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Keys that stand more than once in a list that exact lookups search, or in a column of identifiers. */
export const duplicateKey: Rule = {
  id: "duplicate-key",
  severity: "warning",
  group: "workbook",
  ...auditRules["duplicate-key"],
  check(book) {
    const lists = new Map<string, Area>();
    for (const { lists: own, exact } of lookupsOf(book))
      if (exact) for (const area of own) lists.set(areaText(area), area);
    const searched = [...lists.values()].flatMap((area) => foundOf(book, area, "duplicateKey"));
    const looked = new Set([...lists.values()].map(({ sheet, column }) => `${sheet}|${column}`));
    const identifiers = book.sheets
      .flatMap(identifierColumns)
      .filter(({ sheet, column }) => !looked.has(`${sheet}|${column}`))
      .flatMap((area) => foundOf(book, area, "duplicateId"));
    return [...searched, ...identifiers];
  },
};

const mostKeys = 1_000_000;

interface Key extends Position {
  readonly value: string | number | boolean;
}

function keysOf(view: SheetView, { row, column, rows, columns }: Area): Key[] {
  const keys: Key[] = [];
  if (rows * columns > mostKeys || (rows > 1 && columns > 1)) return keys;
  for (let r = row; r < Math.min(row + rows, view.rows); r++) {
    for (let c = column; c < Math.min(column + columns, view.columns); c++) {
      const value = view.value(r, c);
      if (value !== "" && view.kind(r, c) !== "error") keys.push({ row: r, column: c, value });
    }
  }
  return keys;
}

const folded = ({ value }: Key): string | number | boolean =>
  typeof value === "string" ? value.toLowerCase() : value;

function foundOf(book: Book, area: Area, message: "duplicateKey" | "duplicateId"): Found[] {
  const view = book.sheet(area.sheet);
  if (!view) return [];
  const keys = keysOf(view, area);
  const first = new Map<string | number | boolean, Key>();
  const again: Key[] = [];
  for (const key of keys) {
    if (first.has(folded(key))) again.push(key);
    else first.set(folded(key), key);
  }
  // Where most keys come back, the list is not one of keys: a list of records is searched for its first.
  if (again.length === 0 || again.length > keys.length * (message === "duplicateId" ? 0.05 : 0.34)) return [];
  const words = { keys: listed([...new Set(again.map(({ value }) => String(value)))]), list: areaText(area) };
  return [
    foundIn(view.name, again, both(auditMessages, message, words), {
      evidence: evidenceOf(view.name, again, ({ value }) => plain(value)),
    }),
  ];
}

const identifier = /^(id|.*[ _-]id|.*\b(key|code|number|no\.?|nr\.?)|.*(编号|编码|代码|工号|单号|学号))$/i;

/** Columns under a heading such as "Order ID" or 编号, down to the first blank. */
function identifierColumns(sheet: SheetView): Area[] {
  const found: Area[] = [];
  sheet.each((row, column, value) => {
    if (typeof value !== "string" || value.length > 30 || !identifier.test(value.trim())) return;
    let end = row + 1;
    while (end < sheet.rows && !sheet.isBlank(end, column)) end += 1;
    if (end - row - 1 >= 20)
      found.push({ sheet: sheet.name, row: row + 1, column, rows: end - row - 1, columns: 1 });
  });
  return found;
}
