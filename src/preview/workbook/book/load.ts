import { CellValueType, IUniverInstanceService, type ICellData } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { CellData, FilterCriteria, NameData, SheetData, TableData, WorkbookData } from "../data";
import { toEngineText } from "../formula/engine-text";
import { UNIT } from "../engine/engine";
import { parseArea, type Area } from "./area";
import { Book, type CellPatch } from "./book";
import { contextAt } from "./formulas";
import { activate } from "./selection";
import { registerTable } from "./tables";
import type { Criterion, Name, SheetState, Table } from "./sheet-state";

const areasOf = (addresses: readonly string[]): Area[] =>
  addresses.flatMap((address) => parseArea(address.replaceAll("$", "")) ?? []);

function toTable(data: TableData, id: number): Table | undefined {
  const area = parseArea(data.address.replaceAll("$", ""));
  if (!area) return undefined;
  return {
    id,
    name: data.name,
    area,
    columns: [...data.columns],
    style: data.style ?? "TableStyleMedium2",
    headerRow: data.headerRow,
    totalsRow: data.totalsRow,
    bandedRows: data.bandedRows,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: data.filter ?? true,
  };
}

function toCriteria(at: Area | undefined, criteria: FilterCriteria | undefined, table?: number): Criterion[] {
  if (!at) return [];
  return Object.entries(criteria ?? {}).map(([column, shown]) => ({
    column: at.column + Number(column),
    shown: [...shown],
    table,
  }));
}

export function toState(book: Book, id: string, sheet: SheetData): SheetState {
  const tables = sheet.tables.map((data) => ({ data, table: toTable(data, book.nextId()) }));
  const autoFilter = sheet.autoFilter ? parseArea(sheet.autoFilter.replaceAll("$", "")) : undefined;
  book.reserveIds([...sheet.shapes, ...sheet.charts].map((drawing) => drawing.id));
  return {
    id,
    visibility: sheet.visibility,
    headings: sheet.headings ?? true,
    tables: tables.flatMap(({ table }) => table ?? []),
    charts: structuredClone(sheet.charts),
    shapes: structuredClone(sheet.shapes),
    comments: structuredClone(sheet.comments),
    conditionalFormats: sheet.conditionalFormats.map((data) => ({
      id: `{CF-${book.nextId()}}`,
      data: structuredClone(data),
      areas: areasOf(data.addresses),
    })),
    validations: sheet.validations.map((data) => ({
      areas: areasOf(data.addresses),
      data: structuredClone(data),
    })),
    page: structuredClone(sheet.page ?? {}),
    protection: sheet.protected ? {} : undefined,
    autoFilter,
    filters: [
      ...toCriteria(autoFilter, sheet.autoFilterCriteria),
      ...tables.flatMap(({ data, table }) => toCriteria(table?.area, data.filterCriteria, table?.id)),
    ],
    defaultColumnWidth: sheet.defaultColumnWidth ?? 64,
    kept: {},
  };
}

/** Makes a name known to the engine, under a name of its own when it belongs to one sheet. */
export function defineName(book: Book, data: NameData, sheetId?: string): Name {
  const engineName = sheetId === undefined ? data.name : `_${sheetId}_${data.name}`;
  const name: Name = {
    engineName,
    name: data.name,
    sheetId,
    comment: data.comment ?? "",
    visible: !data.hidden,
  };
  book.names.push(name);
  setNameFormula(book, name, data.formula);
  return name;
}

/** @param formula with "=" as Excel shows it */
export function setNameFormula(book: Book, name: Name, formula: string): void {
  const home = name.sheetId ?? book.sheets()[0].id;
  const text = toEngineText(formula, contextAt(book, home, 0, 0));
  // References stand without "=" there, everything else with it.
  const reference = /^=(?:'(?:[^']|'')+'|[^'!()=<>&+*/^",{}]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(
    text
  );
  book.run(SetDefinedNameMutation.id, {
    unitId: UNIT,
    id: name.engineName,
    name: name.engineName,
    formulaOrRefString: reference ? text.slice(1) : text,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: "AllDefaultWorkbook",
  });
}

/** Fills a book from data, the grid having opened the snapshot of it already. */
export function loadBook(book: Book, data: WorkbookData, sheetIds: readonly string[]): void {
  book.name = data.name;
  book.date1904 = data.date1904;
  for (const [key, value] of Object.entries(data.settings)) book.settings.set(key, value);
  book.engine.injector.get(IUniverInstanceService).focusUnit(UNIT);
  data.sheets.forEach((sheet, index) =>
    book.states.set(sheetIds[index], toState(book, sheetIds[index], sheet))
  );
  for (const { sheet, table } of book.tables()) registerTable(book, sheet.id, table);
  for (const name of data.names) defineName(book, name);
  data.sheets.forEach((sheet, index) => {
    for (const name of sheet.names) defineName(book, name, sheetIds[index]);
  });
  data.sheets.forEach((sheet, index) => writeFormulas(book, sheetIds[index], sheet));
  if (data.calculationMode) book.calculation.mode = data.calculationMode;
  const active = sheetIds[data.activeSheet] ?? sheetIds[0];
  activate(book, active);
  book.selection = { sheetId: active, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}

export function writeFormulas(book: Book, sheetId: string, sheet: SheetData): void {
  const patch: CellPatch = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell.formula) continue;
      const f = toEngineText(cell.formula, contextAt(book, sheetId, Number(row), Number(column)));
      (patch[Number(row)] ??= {})[Number(column)] = { f, ...cached(cell) };
    }
  }
  if (Object.keys(patch).length > 0) book.write(sheetId, patch);
}

/** What a formula came to when the file was saved: shown until it is calculated. */
function cached({ value }: CellData): ICellData {
  if (value === undefined) return {};
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
