import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellData, SheetData, StyleData, WorkbookData } from "../data";
import { lastColumn, lastRow, parseArea } from "../book/area";
import { toGridStyle } from "../book/grid-style";
import { rowHeightFor } from "../book/sizes";
import { engineSheetName } from "../formula/engine-sheet-name";
import { UNIT } from "./engine";

/** Excel's sizes of an untouched column and row. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;
/** Empty rows and columns that a person can scroll to without the sheet having to grow. */
const SPARE_ROWS = 1000;
const SPARE_COLUMNS = 60;

/** A cell without its formula, which is read when tables and names are known. */
function toGridCell(cell: CellData, styleIds: readonly string[]): ICellData {
  const grid: ICellData = {};
  if (cell.style && styleIds[cell.style]) grid.s = styleIds[cell.style];
  // What a formula spilled here is its business: the calculation fills it again.
  if (cell.spilled || cell.value === undefined || cell.value === "") return grid;
  if (typeof cell.value === "boolean") return { ...grid, v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof cell.value === "number") return { ...grid, v: cell.value, t: CellValueType.NUMBER };
  const numeric = !cell.error && cell.value.trim() !== "" && !Number.isNaN(Number(cell.value));
  return { ...grid, v: cell.value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Heights of rows that have none of their own but large text. */
function grownRows(sheet: SheetData, styles: readonly StyleData[]): SheetData["rows"] {
  const grown: SheetData["rows"] = {};
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const size = Math.max(0, ...Object.values(cells).map((cell) => styles[cell.style ?? 0]?.font?.size ?? 0));
    const height = rowHeightFor(size);
    if (height > (sheet.defaultRowHeight ?? ROW_HEIGHT)) grown[Number(row)] = { height };
  }
  return grown;
}

export function toGridSheet(
  id: string,
  sheet: SheetData,
  styleIds: readonly string[],
  styles: readonly StyleData[] = []
): Partial<IWorksheetData> {
  const grown = grownRows(sheet, styles);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastUsedRow = 0;
  let lastUsedColumn = 0;
  for (const [row, cells] of Object.entries(sheet.cells)) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of Object.entries(cells)) {
      line[Number(column)] = toGridCell(cell, styleIds);
      lastUsedColumn = Math.max(lastUsedColumn, Number(column));
    }
    cellData[Number(row)] = line;
    lastUsedRow = Math.max(lastUsedRow, Number(row));
  }
  const hidden = (flag?: boolean): BooleanNumber => (flag ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  return {
    id,
    name: engineSheetName(sheet.name),
    tabColor: sheet.tabColor ?? "",
    hidden: hidden(sheet.visibility !== "visible"),
    rowCount: lastUsedRow + SPARE_ROWS,
    columnCount: lastUsedColumn + SPARE_COLUMNS,
    defaultColumnWidth: sheet.defaultColumnWidth ?? COLUMN_WIDTH,
    defaultRowHeight: sheet.defaultRowHeight ?? ROW_HEIGHT,
    showGridlines: hidden(sheet.gridlines),
    cellData,
    columnData: Object.fromEntries(
      Object.entries(sheet.columns).map(([index, column]) => [
        index,
        { ...(column.width !== undefined ? { w: column.width } : {}), hd: hidden(column.hidden) },
      ])
    ),
    rowData: Object.fromEntries(
      Object.entries({ ...grown, ...sheet.rows }).map(([index, row]) => [
        index,
        {
          ...(row.height !== undefined ? { h: row.height, ia: BooleanNumber.FALSE } : {}),
          hd: hidden(row.hidden),
        },
      ])
    ),
    mergeData: sheet.merges.flatMap((text) => {
      const merged = parseArea(text);
      return merged
        ? [
            {
              startRow: merged.row,
              startColumn: merged.column,
              endRow: lastRow(merged),
              endColumn: lastColumn(merged),
            },
          ]
        : [];
    }),
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
  };
}

/** The styles of the data under ids for the grid; index 0, the default, needs none. */
function styleIdsOf(styles: readonly StyleData[]): { ids: string[]; styles: IWorkbookData["styles"] } {
  const ids = styles.map((_, index) => (index === 0 ? "" : `file${index}`));
  return {
    ids,
    styles: Object.fromEntries(
      styles.flatMap((style, index) => (index === 0 ? [] : [[ids[index], toGridStyle(style)]]))
    ),
  };
}

/** What the grid opens: cells without formulas, styles, sizes, merges, frozen panes. */
export function toSnapshot(
  data: WorkbookData,
  sheetIds: readonly string[],
  locale: LocaleType
): IWorkbookData {
  const { ids, styles } = styleIdsOf(data.styles);
  return {
    id: UNIT,
    name: data.name,
    appVersion: "0.25.1",
    locale,
    styles,
    defaultStyle: toGridStyle(data.styles[0] ?? { font: { name: "Calibri", size: 11 } }),
    sheetOrder: [...sheetIds],
    sheets: Object.fromEntries(
      data.sheets.map((sheet, index) => [
        sheetIds[index],
        toGridSheet(sheetIds[index], sheet, ids, data.styles),
      ])
    ),
  };
}
