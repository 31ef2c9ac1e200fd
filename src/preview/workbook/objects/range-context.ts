import { area, formatArea, parseArea, quoteSheet, splitSheet, type Area } from "../book/area";
import type { Book, Sheet } from "../book/book";
import { invalidArgument, itemNotFound, Remote } from "./remote";

/** What a Range object stands for. */
export interface RangeTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

/** What an argument stands for when it is a range. */
export const asRange = (argument: unknown): RangeTarget | undefined =>
  argument instanceof Remote && argument.typeName === "Range" ? (argument.target as RangeTarget) : undefined;

/** @throws {ApiError} InvalidArgument when the argument is no range */
export function toRange(argument: unknown): RangeTarget {
  const found = asRange(argument);
  if (!found) throw invalidArgument();
  return found;
}

export const sheetOf = (target: { book: Book; sheetId: string }): Sheet => target.book.sheet(target.sheetId);

export function addressOf(target: RangeTarget): string {
  return `${quoteSheet(sheetOf(target).name)}!${formatArea(target.area)}`;
}

/** A reference as getRange takes it: an address in the sheet, a name, or a table. */
export function resolve(book: Book, sheetId: string, reference: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(reference.replace(/^=/, ""));
  const sheet = sheetName === undefined ? book.sheet(sheetId) : book.byName(sheetName);
  if (!sheet) throw invalidArgument();
  const parsed = parseArea(rest.replaceAll("$", ""));
  if (parsed) return { book, sheetId: sheet.id, area: parsed };
  const named = findNamed(book, sheet.id, rest);
  if (!named) throw invalidArgument();
  return named;
}

function findNamed(book: Book, sheetId: string, text: string): RangeTarget | undefined {
  const wanted = text.toLowerCase();
  const name =
    book.names.find((item) => item.sheetId === sheetId && item.name.toLowerCase() === wanted) ??
    book.names.find((item) => item.sheetId === undefined && item.name.toLowerCase() === wanted);
  if (name) {
    const formula = nameFormulaText(book, name.engineName);
    const { sheet, rest } = splitSheet(formula.replace(/^=/, ""));
    const home = sheet === undefined ? undefined : book.byName(sheet);
    const parsed = parseArea(rest.replaceAll("$", ""));
    return home && parsed ? { book, sheetId: home.id, area: parsed } : undefined;
  }
  const found = book.tables().find(({ table }) => table.name.toLowerCase() === wanted);
  if (!found) return undefined;
  const { table } = found;
  const head = table.headerRow ? 1 : 0;
  const rows = Math.max(1, table.area.rows - head - (table.totalsRow ? 1 : 0));
  return {
    book,
    sheetId: found.sheet.id,
    area: area(table.area.row + head, table.area.column, rows, table.area.columns),
  };
}

/** The engine's text of a name. */
export function nameFormulaText(book: Book, engineName: string): string {
  const found = book.definedNames().getValueById(book.grid.getUnitId(), engineName);
  if (!found) throw itemNotFound();
  return found.formulaOrRefString;
}
