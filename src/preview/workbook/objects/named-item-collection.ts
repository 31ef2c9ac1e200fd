import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { reinterpret } from "../book/formulas";
import { defineName } from "../book/load";
import { isValidName } from "../book/table-names";
import type { Name } from "../book/sheet-state";
import { namedItemObject } from "./named-item";
import { asRange, addressOf } from "./range-context";
import { invalidArgument, itemExists, itemNotFound, Remote, type RemoteType } from "./remote";
import { formatArea, quoteSheet } from "../book/area";
import { checkFormula } from "../book/formulas";

interface NamesTarget {
  readonly book: Book;
  readonly sheetId?: string;
}

const list = ({ book, sheetId }: NamesTarget): Name[] =>
  book.names.filter((name) => name.sheetId === sheetId);
const find = (target: NamesTarget, key: unknown): Name | undefined =>
  list(target).find((name) => name.name.toLowerCase() === String(key).toLowerCase());

/** The formula of a name: a range, text with "=", or a constant. */
function formulaFor(reference: unknown): string {
  const range = asRange(reference);
  if (range) {
    const sheet = range.book.sheet(range.sheetId).name;
    return addressOf(range) ? `=${quoteSheet(sheet)}!${formatArea(range.area, true)}` : "";
  }
  if (typeof reference === "string" && reference.startsWith("=")) {
    checkFormula(reference);
    return reference;
  }
  if (typeof reference === "string") return `="${reference.replaceAll('"', '""')}"`;
  if (typeof reference === "number") return `=${reference}`;
  if (typeof reference === "boolean") return `=${reference ? "TRUE" : "FALSE"}`;
  throw invalidArgument();
}

function add(target: NamesTarget, name: unknown, reference: unknown, comment: unknown): RemoteObject {
  if (!isValidName(name)) throw invalidArgument("The name is not valid.");
  if (find(target, name)) throw itemExists();
  if (
    target.sheetId === undefined &&
    target.book.tables().some(({ table }) => table.name.toLowerCase() === name.toLowerCase())
  )
    throw itemExists();
  const formula = formulaFor(reference);
  let added: Name | undefined;
  reinterpret(target.book, name, () => {
    added = defineName(
      target.book,
      { name, formula, comment: typeof comment === "string" ? comment : "" },
      target.sheetId
    );
  });
  return namedItemObject(target.book, added!);
}

const NAMES: RemoteType<NamesTarget> = {
  name: "NamedItemCollection",
  book: (target) => target.book,
  items: (target) => list(target).map((name) => namedItemObject(target.book, name)),
  item: (target, [key]) => {
    const name = find(target, key);
    if (!name) throw itemNotFound();
    return namedItemObject(target.book, name);
  },
  methods: {
    Add: add,
    AddFormulaLocal: (target, name, formula, comment) => {
      if (typeof formula !== "string") throw invalidArgument();
      return add(target, name, formula.startsWith("=") ? formula : `=${formula}`, comment);
    },
    GetCount: (target) => list(target).length,
    GetItem: (target, key) => NAMES.item!(target, [key]),
    GetItemOrNullObject: (target, key) => {
      const name = find(target, key);
      return name ? namedItemObject(target.book, name) : null;
    },
  },
};

/** The names of the workbook, or of one sheet. */
export const namedItemCollection = (book: Book, sheetId?: string): RemoteObject =>
  new Remote(NAMES, { book, sheetId });
