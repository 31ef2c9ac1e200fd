import type { CellValue } from "../preview-workbook";
import { itemNotFound, invalidArgument } from "../objects/remote";
import { intersection, parseArea, splitSheet } from "./area";
import type { Book } from "./book";
import { readValues, usedArea } from "./cells";

/** Beyond so many cells a range is read only as far as it is used. */
const LARGE = 1_000_000;

/**
 * The values of "Sheet1!$A$1:$B$9"; whole rows and columns as far as they are used.
 * @throws {ApiError} ItemNotFound without such a sheet, InvalidArgument when it is no reference
 */
export function readReference(book: Book, reference: string): CellValue[][] {
  const { sheet: name, rest } = splitSheet(reference.replace(/^=/, ""));
  const area = parseArea(rest.replaceAll("$", ""));
  if (!area) throw invalidArgument(`No reference: ${reference}`);
  const sheet = name === undefined ? book.sheets()[0] : book.byName(name);
  if (!sheet) throw itemNotFound();
  const used = area.rows * area.columns > LARGE ? usedArea(book, sheet, true) : undefined;
  const read = used ? intersection(area, used) : area;
  return read ? readValues(book, sheet, read) : [];
}
