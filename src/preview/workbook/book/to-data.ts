import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellData, NameData, SheetData, StyleData, WorkbookData } from "../data";
import { toExcelText } from "../formula/engine-text";
import { area, formatArea } from "./area";
import type { Book, Sheet } from "./book";
import { cellAt, spillRanges } from "./cells";
import { criteriaOf, filtersOf, savedCriteria, type Filter } from "./filters";
import { contextAt, formulaOf } from "./formulas";
import type { Name } from "./sheet-state";
import { isErrorCell, toCellValue } from "./values";

/** Numbers styles as they are met; index 0 is the default. */
class StyleIndex {
  private readonly known: Map<string, number>;
  /** Thousands of cells carry the same few objects: their text is made once. */
  private readonly met = new Map<StyleData, number>();

  constructor(private readonly styles: StyleData[]) {
    this.known = new Map(styles.map((style, index) => [JSON.stringify(style), index]));
  }

  of(style: StyleData): number {
    const seen = this.met.get(style);
    if (seen !== undefined) return seen;
    const key = JSON.stringify(style);
    const index = this.known.get(key) ?? this.styles.push(style) - 1;
    this.known.set(key, index);
    this.met.set(style, index);
    return index;
  }
}

function toCellData(
  book: Book,
  sheet: Sheet,
  cell: ICellData,
  row: number,
  column: number,
  styles: StyleIndex
): CellData {
  const data: CellData = {};
  const value = toCellValue(cellAt(book, sheet, row, column));
  const formula = formulaOf(book, sheet.id, cell, row, column);
  if (value !== "" || formula) data.value = value;
  if (formula) data.formula = formula;
  if (isErrorCell(cell) && cell.t !== CellValueType.FORCE_STRING) data.error = true;
  if (cell.s) {
    const index = styles.of(book.styles.styleOf(cell.s));
    if (index > 0) data.style = index;
  }
  return data;
}

function toCells(book: Book, sheet: Sheet, styles: StyleIndex): SheetData["cells"] {
  const cells: SheetData["cells"] = {};
  const put = (row: number, column: number, data: CellData): void => {
    (cells[row] ??= {})[column] = { ...cells[row]?.[column], ...data };
  };
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const data = toCellData(book, sheet, cell, row, column, styles);
    if (Object.keys(data).length > 0) put(row, column, data);
  });
  for (const { row, column, area: filled } of spillRanges(book, sheet.id)) {
    if (!cells[row]?.[column]?.formula) continue;
    put(row, column, { spill: formatArea(filled) });
    for (let r = filled.row; r < filled.row + filled.rows; r += 1) {
      for (let c = filled.column; c < filled.column + filled.columns; c += 1) {
        if (r === row && c === column) continue;
        const cell = cellAt(book, sheet, r, c);
        const value = toCellValue(cell);
        if (value !== "") put(r, c, { value, spilled: true, ...(isErrorCell(cell) ? { error: true } : {}) });
      }
    }
  }
  return cells;
}

function toName(book: Book, name: Name): NameData {
  const text =
    book.definedNames().getValueById(book.grid.getUnitId(), name.engineName)?.formulaOrRefString ?? "#REF!";
  const formula = toExcelText(
    text.startsWith("=") ? text : `=${text}`,
    contextAt(book, name.sheetId ?? book.sheets()[0].id, 0, 0)
  );
  return {
    name: name.name,
    formula,
    ...(name.comment ? { comment: name.comment } : {}),
    ...(name.visible ? {} : { hidden: true }),
  };
}

/** A sheet as data; styles met on the way are added to the list. */
export function sheetToData(book: Book, sheet: Sheet, styleList: StyleData[]): SheetData {
  const { grid, state } = sheet;
  const config = grid.getConfig();
  const styles = new StyleIndex(styleList);
  const columns: SheetData["columns"] = {};
  for (const [index, column] of Object.entries(config.columnData)) {
    if (column && (column.w !== undefined || column.hd))
      columns[Number(index)] = {
        ...(column.w !== undefined ? { width: column.w } : {}),
        ...(column.hd ? { hidden: true } : {}),
      };
  }
  const rows: SheetData["rows"] = {};
  for (const [index, row] of Object.entries(config.rowData)) {
    const height = row?.ia === 0 ? row.h : (row?.ah ?? row?.h);
    if (row && (height !== undefined || row.hd))
      rows[Number(index)] = {
        ...(height !== undefined ? { height } : {}),
        ...(row.hd ? { hidden: true } : {}),
      };
  }
  const { xSplit, ySplit } = grid.getFreeze();
  const filters = filtersOf(sheet);
  const criteria = (key: string, wanted: (filter: Filter) => boolean): object => {
    const filter = filters.find(wanted);
    return filter && criteriaOf(filter).length > 0 ? { [key]: savedCriteria(filter) } : {};
  };
  return structuredClone({
    name: sheet.name,
    visibility: state.visibility,
    ...(grid.getTabColor() ? { tabColor: grid.getTabColor()! } : {}),
    gridlines: !grid.hasHiddenGridlines(),
    headings: state.headings,
    cells: toCells(book, sheet, styles),
    columns,
    rows,
    defaultColumnWidth: config.defaultColumnWidth,
    defaultRowHeight: config.defaultRowHeight,
    merges: grid
      .getMergeData()
      .map((m) =>
        formatArea(
          area(m.startRow, m.startColumn, m.endRow - m.startRow + 1, m.endColumn - m.startColumn + 1)
        )
      ),
    ...(xSplit || ySplit ? { freeze: { rows: ySplit, columns: xSplit } } : {}),
    tables: state.tables.map((table) => ({
      id: table.id,
      name: table.name,
      address: formatArea(table.area),
      columns: table.columns,
      style: table.style,
      headerRow: table.headerRow,
      totalsRow: table.totalsRow,
      bandedRows: table.bandedRows,
      filter: table.filterButton,
      ...criteria("filterCriteria", (filter) => filter.table === table),
    })),
    names: book.names.filter((name) => name.sheetId === sheet.id).map((name) => toName(book, name)),
    conditionalFormats: state.conditionalFormats.map(({ data, areas }) => ({
      ...data,
      addresses: areas.map((item) => formatArea(item)),
    })),
    validations: state.validations.map(({ data, areas }) => ({
      ...data,
      addresses: areas.map((item) => formatArea(item)),
    })),
    charts: state.charts,
    shapes: state.shapes,
    comments: state.comments,
    page: state.page,
    protected: state.protection !== undefined,
    ...(state.autoFilter ? { autoFilter: formatArea(state.autoFilter) } : {}),
    ...criteria("autoFilterCriteria", (filter) => filter.table === undefined),
    ...(config.zoomRatio && config.zoomRatio !== 1 ? { zoom: Math.round(config.zoomRatio * 100) } : {}),
  });
}

/** The whole workbook as data. */
export function bookToData(book: Book): WorkbookData {
  const styles: StyleData[] = [
    book.styles.styleOf(book.sheets()[0]?.grid.getDefaultCellStyle() ?? book.grid.getConfig().defaultStyle),
  ];
  const sheets = book.sheets();
  return {
    name: book.name,
    sheets: sheets.map((sheet) => sheetToData(book, sheet, styles)),
    names: book.names.filter((name) => name.sheetId === undefined).map((name) => toName(book, name)),
    activeSheet: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.id === book.selection.sheetId)
    ),
    date1904: book.date1904,
    settings: Object.fromEntries(book.settings),
    calculationMode: book.calculation.mode,
    styles,
  };
}
