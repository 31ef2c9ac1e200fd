import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { ApiError } from "../../host/remote-object";
import { accessDenied, itemExists, invalidArgument } from "../objects/remote";
import type { SheetData, StyleData } from "../data";
import { UNIT } from "../engine/engine";
import { toGridSheet } from "../engine/snapshot";
import { engineSheetName } from "../formula/engine-sheet-name";
import { quoteSheet } from "./area";
import type { Book, Sheet } from "./book";
import { emptySheet } from "./empty-sheet";
import { emitAdded } from "./events";
import { followRemoved } from "./follow-sheets";
import { defineName, toState, writeFormulas } from "./load";
import { activate } from "./selection";
import { registerTable } from "./tables";
import { uniqueTableName } from "./table-names";
import { sheetToData } from "./to-data";

const FORBIDDEN = /[[\]:*?/\\]/;

/** @throws {ApiError} InvalidArgument or ItemAlreadyExists, as Excel refuses sheet names */
function checkSheetName(book: Book, name: unknown, except?: string): string {
  if (
    typeof name !== "string" ||
    name === "" ||
    name.length > 31 ||
    FORBIDDEN.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name)
  ) {
    throw invalidArgument("The sheet name is not valid.");
  }
  const taken = book.byName(name);
  if (taken && taken.id !== except) throw itemExists();
  return name;
}

/** @throws {ApiError} AccessDenied while the workbook's structure is protected */
function checkStructure(book: Book): void {
  if (book.structureLocked) throw accessDenied();
}

function freshName(book: Book): string {
  for (let n = book.sheets().length + 1; ; n += 1) if (!book.byName(`Sheet${n}`)) return `Sheet${n}`;
}

/** Adds an empty sheet at the end. */
export function addSheet(book: Book, name?: unknown): Sheet {
  checkStructure(book);
  const chosen = name === undefined || name === null ? freshName(book) : checkSheetName(book, name);
  return insertSheet(book, emptySheet(chosen), [], book.sheets().length);
}

function insertSheet(book: Book, data: SheetData, styles: readonly StyleData[], index: number): Sheet {
  let id = "";
  do id = `sheet${book.nextId()}`;
  while (book.grid.getSheetBySheetId(id));
  const styleIds = styles.map((style, i) => (i === 0 ? "" : book.styles.idOf(style)));
  book.run(InsertSheetMutation.id, {
    unitId: UNIT,
    index,
    sheet: mergeWorksheetSnapshotWithDefault(toGridSheet(id, data, styleIds, styles)),
  });
  book.states.set(id, toState(book, id, data));
  const sheet = book.sheet(id);
  for (const table of sheet.state.tables) registerTable(book, id, table);
  for (const item of data.names) defineName(book, item, id);
  writeFormulas(book, id, data);
  book.redraw(id);
  emitAdded(book, sheet);
  return sheet;
}

/** A copy of a sheet with everything on it; its tables get names of their own. */
export function copySheet(book: Book, source: Sheet, index: number): Sheet {
  checkStructure(book);
  const styles: StyleData[] = [{}];
  const data = sheetToData(book, source, styles);
  const base = source.name;
  let n = 2;
  while (book.byName(`${base.slice(0, 27)} (${n})`)) n += 1;
  const renamed = new Map<string, string>();
  for (const table of data.tables) {
    const name = uniqueTableName(book, table.name, [...renamed.values()]);
    renamed.set(table.name, name);
    table.name = name;
  }
  for (const cells of Object.values(data.cells)) {
    for (const cell of Object.values(cells)) {
      for (const [from, to] of renamed) cell.formula = cell.formula?.replaceAll(`${from}[`, `${to}[`);
    }
  }
  const here = `${quoteSheet(base)}!`;
  const copy = `${base.slice(0, 27)} (${n})`;
  for (const chart of data.charts) {
    for (const series of chart.series) {
      series.values = series.values.replaceAll(here, `${quoteSheet(copy)}!`);
      series.categories = series.categories?.replaceAll(here, `${quoteSheet(copy)}!`);
      series.nameRef = series.nameRef?.replaceAll(here, `${quoteSheet(copy)}!`);
    }
  }
  for (const name of data.names) name.formula = name.formula.replaceAll(here, `${quoteSheet(copy)}!`);
  return insertSheet(book, { ...data, name: copy }, styles, index);
}

/** @throws {ApiError} InvalidOperation for the last visible sheet */
export function deleteSheet(book: Book, sheet: Sheet): void {
  checkStructure(book);
  const visible = book
    .sheets()
    .filter((other) => other.state.visibility === "visible" && other.id !== sheet.id);
  if (visible.length === 0)
    throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  const position = book.sheets().findIndex((other) => other.id === sheet.id);
  if (book.selection.sheetId === sheet.id) {
    activate(
      book,
      (
        visible.find((other) => book.sheets().findIndex((s) => s.id === other.id) > position) ??
        visible.at(-1)!
      ).id
    );
  }
  const name = sheet.name;
  book.run(RemoveSheetCommand.id, { unitId: UNIT, subUnitId: sheet.id });
  followRemoved(book, sheet.id, name);
}

/** Renames a sheet; formulas, names and charts follow. */
export function renameSheet(book: Book, sheet: Sheet, name: unknown): void {
  checkStructure(book);
  const next = checkSheetName(book, name, sheet.id);
  if (next === sheet.name) return;
  book.run(SetWorksheetNameCommand.id, { unitId: UNIT, subUnitId: sheet.id, name: engineSheetName(next) });
}

export function moveSheet(book: Book, sheet: Sheet, position: unknown): void {
  checkStructure(book);
  const from = book.sheets().findIndex((other) => other.id === sheet.id);
  if (typeof position !== "number" || position < 0 || position >= book.sheets().length)
    throw invalidArgument();
  if (from === position) return;
  book.run(SetWorksheetOrderMutation.id, {
    unitId: UNIT,
    subUnitId: sheet.id,
    fromOrder: from,
    toOrder: position,
  });
}

export function setVisibility(book: Book, sheet: Sheet, visibility: SheetData["visibility"]): void {
  if (sheet.state.visibility === visibility) return;
  checkStructure(book);
  const others = book
    .sheets()
    .filter((other) => other.state.visibility === "visible" && other.id !== sheet.id);
  if (visibility !== "visible" && others.length === 0)
    throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (visibility !== "visible" && book.selection.sheetId === sheet.id) activate(book, others[0].id);
  sheet.state.visibility = visibility;
  const hidden = visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  book.run(SetWorksheetHideMutation.id, { unitId: UNIT, subUnitId: sheet.id, hidden });
}

export const setTabColor = (book: Book, sheet: Sheet, color: string): void => {
  book.run(SetTabColorMutation.id, { unitId: UNIT, subUnitId: sheet.id, color });
};
