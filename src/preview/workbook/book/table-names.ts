import { parseArea } from "./area";
import type { Book } from "./book";
import { invalidArgument, itemExists } from "../objects/remote";

/** Names of tables and cells share one space; a name is a word that is no reference. */
export function isValidName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) &&
    name.length <= 255 &&
    !parseArea(name) &&
    !/^(r|c|r\d+c\d+|true|false)$/i.test(name)
  );
}

const taken = (book: Book, name: string): boolean => {
  const wanted = name.toLowerCase();
  return (
    book.tables().some(({ table }) => table.name.toLowerCase() === wanted) ||
    book.names.some((item) => item.sheetId === undefined && item.name.toLowerCase() === wanted)
  );
};

/** @throws {ApiError} InvalidArgument, ItemAlreadyExists */
export function checkTableName(book: Book, name: unknown, current?: string): string {
  if (!isValidName(name)) throw invalidArgument("The table name is not valid.");
  if (taken(book, name) && name.toLowerCase() !== current?.toLowerCase()) throw itemExists();
  return name;
}

/** "Table3", or the wanted name with a number when it is taken. */
export function uniqueTableName(book: Book, base = "Table", also: readonly string[] = []): string {
  const stem = base.replace(/\d+$/, "");
  for (let n = 1; ; n += 1) {
    const name = `${stem}${n}`;
    if (!taken(book, name) && !also.includes(name)) return name;
  }
}
