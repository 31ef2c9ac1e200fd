import { RemoveDefinedNameMutation } from "@univerjs/engine-formula";
import type { RemoteObject } from "../../host/remote-object";
import { parseArea, splitSheet } from "../book/area";
import type { Book } from "../book/book";
import { readValues } from "../book/cells";
import { contextAt, reinterpret, checkFormula } from "../book/formulas";
import { setNameFormula } from "../book/load";
import type { Name } from "../book/sheet-state";
import { ERRORS } from "../book/errors";
import { valueType } from "../book/values";
import { UNIT } from "../engine/engine";
import { toExcelText } from "../formula/engine-text";
import type { CellValue } from "../preview-workbook";
import { addressOf, nameFormulaText, type RangeTarget } from "./range-context";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeObject, worksheetObject } from "./factory";

interface NameTarget {
  readonly book: Book;
  readonly name: Name;
}

/** @throws {ApiError} ItemNotFound when the name has been deleted meanwhile */
function formulaOf({ book, name }: NameTarget): string {
  if (!book.names.includes(name)) throw itemNotFound();
  const text = nameFormulaText(book, name.engineName);
  const home = name.sheetId ?? book.sheets()[0].id;
  return toExcelText(text.startsWith("=") ? text : `=${text}`, contextAt(book, home, 0, 0));
}

function rangeOf(target: NameTarget): RangeTarget | undefined {
  const { sheet, rest } = splitSheet(formulaOf(target).slice(1));
  const home = sheet === undefined ? undefined : target.book.byName(sheet);
  const area = parseArea(rest.replaceAll("$", ""));
  return home && area ? { book: target.book, sheetId: home.id, area } : undefined;
}

/** A constant behind the name, when it is one. */
function constantOf(target: NameTarget): CellValue | undefined {
  const text = formulaOf(target).slice(1).trim();
  if (/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text))
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return ERRORS.has(text.toUpperCase()) ? text.toUpperCase() : undefined;
}

function typeOf(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  const constant = constantOf(target);
  if (constant === undefined) return "Formula";
  const type = valueType(constant, typeof constant === "string" && ERRORS.has(constant));
  return type === "Empty" ? "String" : type;
}

const ARRAY_VALUES: RemoteType<NameTarget> = {
  name: "NamedItemArrayValues",
  book: (target) => target.book,
  scalars: {
    Types: {
      get: (target) => {
        const range = rangeOf(target);
        return range
          ? readValues(target.book, target.book.sheet(range.sheetId), range.area).map((row) =>
              row.map((value) => valueType(value, false))
            )
          : [[typeOf(target)]];
      },
    },
    Values: {
      get: (target) => {
        const range = rangeOf(target);
        return range
          ? readValues(target.book, target.book.sheet(range.sheetId), range.area)
          : [[constantOf(target) ?? ""]];
      },
    },
  },
};

const NAMED_ITEM: RemoteType<NameTarget> = {
  name: "NamedItem",
  book: (target) => target.book,
  identity: ({ name }) => ({ Name: name.name, _Id: name.name }),
  scalars: {
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value: string) => void (name.comment = value),
    },
    Formula: {
      get: formulaOf,
      set: ({ book, name }, value: unknown) => {
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
        checkFormula(value);
        setNameFormula(book, name, value);
      },
    },
    Name: { get: ({ name }) => name.name },
    Scope: { get: ({ name }) => (name.sheetId === undefined ? "Workbook" : "Worksheet") },
    Type: { get: typeOf },
    Value: {
      get: (target) => {
        const range = rangeOf(target);
        if (range) return addressOf(range);
        return constantOf(target) ?? formulaOf(target);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: (target, value: boolean) => {
        target.name.visible = value;
        // The grid's own list of names leaves out those that it knows to be hidden.
        setNameFormula(target.book, target.name, formulaOf(target));
      },
    },
    _Id: { get: ({ name }) => name.name },
  },
  navigations: {
    ArrayValues: (target) => new Remote(ARRAY_VALUES, target),
    Worksheet: ({ book, name }) => {
      if (name.sheetId === undefined) throw itemNotFound();
      return worksheetObject(book, name.sheetId);
    },
    WorksheetOrNullObject: ({ book, name }) =>
      name.sheetId === undefined ? null : worksheetObject(book, name.sheetId),
  },
  methods: {
    Delete: ({ book, name }) => {
      reinterpret(book, name.name, () => {
        book.names.splice(book.names.indexOf(name), 1);
        book.run(RemoveDefinedNameMutation.id, { unitId: UNIT, id: name.engineName, name: name.engineName });
      });
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound();
      return rangeObject(range);
    },
    GetRangeOrNullObject: (target) => {
      const range = rangeOf(target);
      return range ? rangeObject(range) : null;
    },
  },
};

export const namedItemObject = (book: Book, name: Name): RemoteObject =>
  new Remote(NAMED_ITEM, { book, name });
