import { ApiError } from "../../host/remote-object";
import { accessDenied, invalidArgument } from "../objects/remote";
import { area, contains, intersection, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { carryDown } from "./carry-down";
import { cellAt, readValues, usedArea } from "./cells";
import { clearTableFilter } from "./filters";
import { EVENT, emitTable } from "./events";
import { reinterpret } from "./formulas";
import type { Table } from "./sheet-state";
import { deleteCells, insertCells, mergesIn } from "./structure";
import { checkTableName, uniqueTableName } from "./table-names";
import { bodyOf, headerOf, registerTable, unregisterTable } from "./tables";
import { toCellValue } from "./values";
import { clearArea, writeValues } from "./write";

/** Header texts that are unique and not blank: blanks become Column1 …, repetitions get a number. */
export function columnNames(texts: readonly unknown[]): string[] {
  const names: string[] = [];
  texts.forEach((text, index) => {
    const base = String(text ?? "").trim() === "" ? `Column${index + 1}` : String(text);
    let name = base;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n += 1)
      name = `${base}${n}`;
    names.push(name);
  });
  return names;
}

/** @throws {ApiError} InvalidArgument when a table would lie over another one or over merged cells */
function checkFree(sheet: Sheet, target: Area, except?: Table): void {
  if (sheet.state.tables.some((table) => table !== except && intersection(table.area, target))) {
    throw invalidArgument("A table cannot overlap another table.");
  }
  if (mergesIn(sheet, target).length > 0)
    throw new ApiError("InvalidOperation", "A table cannot be made over merged cells.");
}

/** Makes a table of an area; without headers a header row is put above the data. */
export function addTable(book: Book, sheet: Sheet, target: Area, hasHeaders: boolean): Table {
  if (sheet.state.protection) throw accessDenied();
  const covered = hasHeaders ? target : area(target.row, target.column, target.rows + 1, target.columns);
  const full = hasHeaders && target.rows === 1 ? area(target.row, target.column, 2, target.columns) : covered;
  checkFree(sheet, full);
  if (!hasHeaders) insertCells(book, sheet, area(target.row, target.column, 1, target.columns), "Down");
  const header = area(full.row, full.column, 1, full.columns);
  const columns = columnNames(
    hasHeaders ? readValues(book, sheet, header)[0] : new Array<string>(full.columns).fill("")
  );
  const table: Table = {
    id: book.nextId(),
    name: uniqueTableName(book),
    area: full,
    columns,
    style: "TableStyleMedium2",
    headerRow: true,
    totalsRow: false,
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
  };
  writeHeader(book, sheet, table);
  sheet.state.tables.push(table);
  reinterpret(book, table.name, () => registerTable(book, sheet.id, table));
  emitTable(book, EVENT.tableAdded, table.id, sheet.id);
  return table;
}

/** Header cells are text, whatever they look like. */
export function writeHeader(book: Book, sheet: Sheet, table: Table): void {
  if (!table.headerRow) return;
  const place = headerOf(table);
  const current = readValues(book, sheet, place)[0];
  const row = table.columns.map((name, index) => (current[index] === name ? null : `'${name}`));
  if (row.some((name) => name !== null)) book.own(() => writeValues(book, sheet, place, [row]));
}

export function renameTable(book: Book, sheet: Sheet, table: Table, name: unknown): void {
  const next = checkTableName(book, name, table.name);
  const old = table.name;
  if (old === next) return;
  reinterpret(
    book,
    old,
    () => {
      unregisterTable(book, sheet.id, old);
      table.name = next;
      registerTable(book, sheet.id, table);
    },
    next
  );
  // Formulas written before the table had this name.
  reinterpret(book, next, () => undefined);
}

/** @throws {ApiError} InvalidArgument unless the header row stays and the areas overlap */
export function resizeTable(book: Book, sheet: Sheet, table: Table, target: Area): void {
  if (target.row !== table.area.row || target.rows < 2 || !intersection(target, table.area))
    throw invalidArgument();
  checkFree(sheet, target, table);
  setArea(book, sheet, table, target);
}

function setArea(book: Book, sheet: Sheet, table: Table, target: Area): void {
  table.area = target;
  if (table.headerRow) table.columns = columnNames(readValues(book, sheet, headerOf(table))[0]);
  else table.columns = columnNames(Array.from({ length: target.columns }, (_, i) => table.columns[i] ?? ""));
  writeHeader(book, sheet, table);
  registerTable(book, sheet.id, table);
}

export function removeTable(book: Book, sheet: Sheet, table: Table, keepCells: boolean): void {
  if (sheet.state.protection) throw accessDenied();
  clearTableFilter(book, sheet, table);
  sheet.state.tables.splice(sheet.state.tables.indexOf(table), 1);
  unregisterTable(book, sheet.id, table.name);
  if (!keepCells) clearArea(book, sheet, table.area, "All");
  emitTable(book, EVENT.tableDeleted, table.id, sheet.id, table.name);
}

const isBlank = (book: Book, sheet: Sheet, target: Area): boolean =>
  usedArea(book, sheet, true, target) === undefined;

/** Adds blank rows before a position among the body's rows; below it cells move down only where there are any. */
export function addTableRows(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | null,
  count: number
): Area {
  if (sheet.state.protection) throw accessDenied();
  const body = bodyOf(table);
  const first = index === null || index === -1 ? body.rows : index;
  if (first < 0 || first > body.rows) throw invalidArgument();
  const place = area(body.row + first, table.area.column, count, table.area.columns);
  const below = area(lastRow(table.area) + 1, table.area.column, count, table.area.columns);
  book.reserve(sheet, below);
  const atEnd = first === body.rows && !table.totalsRow;
  const grown = area(table.area.row, table.area.column, table.area.rows + count, table.area.columns);
  const previous = lastRow(body);
  if (!(atEnd && isBlank(book, sheet, below))) insertCells(book, sheet, place, "Down");
  table.area = grown;
  if (first === body.rows) carryDown(book, sheet, table, previous, count);
  registerTable(book, sheet.id, table);
  return place;
}

export function deleteTableRows(book: Book, sheet: Sheet, table: Table, index: number, count: number): void {
  if (sheet.state.protection) throw accessDenied();
  const body = bodyOf(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument();
  const place = area(body.row + index, table.area.column, count, table.area.columns);
  if (body.rows - count < 1) {
    // Excel keeps one blank row.
    clearArea(book, sheet, place, "Contents");
    if (body.rows > 1) deleteTableRows(book, sheet, table, 1, body.rows - 1);
    return;
  }
  const shape = table.area;
  deleteCells(book, sheet, place, "Up");
  table.area = area(shape.row, shape.column, shape.rows - count, shape.columns);
  registerTable(book, sheet.id, table);
}

export function addTableColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | null,
  name: unknown
): number {
  if (sheet.state.protection) throw accessDenied();
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const shape = table.area;
  const place = area(shape.row, shape.column + at, shape.rows, 1);
  if (!(at === table.columns.length && isBlank(book, sheet, place))) insertCells(book, sheet, place, "Right");
  table.area = area(shape.row, shape.column, shape.rows, shape.columns + 1);
  const names = [...table.columns];
  names.splice(at, 0, typeof name === "string" && name !== "" ? name : "");
  table.columns = columnNames(names);
  writeHeader(book, sheet, table);
  registerTable(book, sheet.id, table);
  return at;
}

export function deleteTableColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  if (sheet.state.protection) throw accessDenied();
  if (table.columns.length === 1) {
    removeTable(book, sheet, table, false);
    return;
  }
  const shape = table.area;
  deleteCells(book, sheet, area(shape.row, shape.column + index, shape.rows, 1), "Left");
  table.columns.splice(index, 1);
  table.area = area(shape.row, shape.column, shape.rows, shape.columns - 1);
  registerTable(book, sheet.id, table);
}

/** Shows or hides the totals row under a table. */
export function showTotals(book: Book, sheet: Sheet, table: Table, show: boolean): void {
  if (show === table.totalsRow) return;
  const shape = table.area;
  if (show) {
    const place = area(lastRow(shape) + 1, shape.column, 1, shape.columns);
    if (!isBlank(book, sheet, place)) insertCells(book, sheet, place, "Down");
    table.area = area(shape.row, shape.column, shape.rows + 1, shape.columns);
    table.totalsRow = true;
    writeValues(book, sheet, area(lastRow(table.area), shape.column), [["Total"]]);
  } else {
    clearArea(book, sheet, area(lastRow(shape), shape.column, 1, shape.columns), "Contents");
    table.area = area(shape.row, shape.column, shape.rows - 1, shape.columns);
    table.totalsRow = false;
  }
  registerTable(book, sheet.id, table);
}

/** After a person typed: a table takes in the row below or the column beside it, and follows its header cells. */
export function followTyping(book: Book, sheet: Sheet, edited: Area): void {
  for (const table of sheet.state.tables) {
    if (table.headerRow && intersection(edited, headerOf(table))) {
      const texts = readValues(book, sheet, headerOf(table))[0];
      const names = columnNames(texts);
      if (names.join("\n") === table.columns.join("\n")) continue;
      table.columns = names;
      writeHeader(book, sheet, table);
      registerTable(book, sheet.id, table);
    }
    const below = area(lastRow(table.area) + 1, table.area.column, 1, table.area.columns);
    const grown = area(table.area.row, table.area.column, table.area.rows + edited.rows, table.area.columns);
    const free = !sheet.state.tables.some((other) => other !== table && intersection(other.area, grown));
    if (
      !table.totalsRow &&
      contains(below, area(edited.row, edited.column, 1, edited.columns)) &&
      free &&
      !isBlank(book, sheet, edited)
    ) {
      const previous = lastRow(table.area);
      table.area = grown;
      registerTable(book, sheet.id, table);
      carryDown(book, sheet, table, previous, edited.rows);
      fillFormulas(book, sheet, table, previous, edited);
    }
  }
}

/** New rows take over the formulas of calculated columns. */
function fillFormulas(book: Book, sheet: Sheet, table: Table, from: number, edited: Area): void {
  for (let column = table.area.column; column <= lastColumn(table.area); column += 1) {
    const source = cellAt(book, sheet, from, column);
    if (!source?.f) continue;
    for (let row = from + 1; row <= lastRow(edited); row += 1) {
      if (toCellValue(cellAt(book, sheet, row, column)) === "") book.copyDown(sheet, from, row, column);
    }
  }
}
