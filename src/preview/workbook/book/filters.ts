import { SetRowHiddenMutation, SetRowVisibleMutation } from "@univerjs/sheets";
import { UNIT } from "../engine/engine";
import type { FilterCriteria } from "../data";
import { area, lastColumn, lastRow, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { cellAt } from "./cells";
import type { Criterion, Table } from "./sheet-state";
import { toRectangle } from "./structure";
import { formatValue, toCellValue } from "./values";
import { styleAt } from "./write";

/** A range whose header row has filter buttons. */
export interface Filter {
  readonly sheet: Sheet;
  /** Header row and data, without a totals row. */
  readonly area: Area;
  /** The table, when it is a table's filter and not the sheet's own. */
  readonly table?: Table;
}

/** The filters of a sheet: one for each table with buttons, and its own. */
export function filtersOf(sheet: Sheet): Filter[] {
  const { tables, autoFilter } = sheet.state;
  const own = tables
    .filter(({ headerRow, filterButton }) => headerRow && filterButton)
    .map((table) => ({
      sheet,
      table,
      area: { ...table.area, rows: table.area.rows - (table.totalsRow ? 1 : 0) },
    }));
  return autoFilter ? [...own, { sheet, area: autoFilter }] : own;
}

/** The filter that has a button in a cell. */
export const filterAt = (sheet: Sheet, row: number, column: number): Filter | undefined =>
  filtersOf(sheet).find(
    ({ area: own }) => own.row === row && column >= own.column && column <= lastColumn(own)
  );

const isOf = ({ table }: Filter, criterion: Criterion): boolean => criterion.table === table?.id;

/** What a filter asks of its columns. */
export const criteriaOf = (filter: Filter): Criterion[] =>
  filter.sheet.state.filters.filter((each) => isOf(filter, each));

/** The same as a file has it: by the column's place in the range. */
export const savedCriteria = (filter: Filter): FilterCriteria =>
  Object.fromEntries(criteriaOf(filter).map(({ column, shown }) => [column - filter.area.column, shown]));

/** What a cell shows, which is what a filter goes by; "" for a blank one. */
export function textAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const value = toCellValue(cellAt(book, sheet, row, column));
  const format = styleAt(book, sheet, row, column).numberFormat ?? "General";
  return value === "" ? "" : formatValue(value, format, book.date1904);
}

/**
 * Shows the rows whose cells in a column show one of the texts, and that other columns of the filter let through.
 * @param shown the texts; undefined takes the column's condition back
 */
export function setFilter(
  book: Book,
  filter: Filter,
  column: number,
  shown: readonly string[] | undefined
): void {
  const { state } = filter.sheet;
  state.filters = state.filters.filter((each) => each.column !== column || !isOf(filter, each));
  if (shown) state.filters.push({ column, shown: [...shown], table: filter.table?.id });
  applyFilter(book, filter);
}

/** Takes back what a filter asks of its columns. */
export function clearFilter(book: Book, filter: Filter): void {
  const { state } = filter.sheet;
  if (criteriaOf(filter).length === 0) return;
  state.filters = state.filters.filter((each) => !isOf(filter, each));
  applyFilter(book, filter);
}

/** Takes back what a table's filter asks, if anything. */
export function clearTableFilter(book: Book, sheet: Sheet, table: Table): void {
  const filter = filtersOf(sheet).find((each) => each.table === table);
  if (filter) clearFilter(book, filter);
}

/** Hides the rows that do not meet a filter's criteria, as the cells are now, and shows all others. */
export function applyFilter(book: Book, { sheet, area: own, ...filter }: Filter): void {
  const criteria = criteriaOf({ sheet, area: own, ...filter });
  const tests = criteria.map(({ column, shown }) => ({ column, shown: new Set(shown) }));
  const hidden: Area[] = [];
  const visible: Area[] = [];
  for (let row = own.row + 1; row <= lastRow(own); row += 1) {
    const meets = tests.every(({ column, shown }) => shown.has(textAt(book, sheet, row, column)));
    extend(meets ? visible : hidden, row, own);
  }
  const at = { unitId: UNIT, subUnitId: sheet.id };
  const rectangles = (areas: Area[]) => areas.map((each) => toRectangle(each));
  if (visible.length > 0) book.run(SetRowVisibleMutation.id, { ...at, ranges: rectangles(visible) });
  if (hidden.length > 0) book.run(SetRowHiddenMutation.id, { ...at, ranges: rectangles(hidden) });
  book.calculation.recalculate(subtotals(book));
  book.redraw(sheet.id);
}

/** Adds a row to the last area when it follows that, else as a new one. */
function extend(areas: Area[], row: number, { column, columns }: Area): void {
  const last = areas.at(-1);
  if (last && lastRow(last) === row - 1) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
  else areas.push(area(row, column, 1, columns));
}

/** Formulas whose value depends on which rows are hidden. */
function subtotals(book: Book): { sheetId: string; row: number; column: number }[] {
  const found: { sheetId: string; row: number; column: number }[] = [];
  for (const { id, grid } of book.sheets())
    grid.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(cell.f)) found.push({ sheetId: id, row, column });
    });
  return found;
}

/** Whether a row is one that a filter hides: SUBTOTAL leaves such rows out, SUMIFS does not. */
export function isFilteredOut(book: Book, sheetId: string, row: number): boolean {
  const sheet = book.find(sheetId);
  return (
    sheet !== undefined &&
    sheet.state.filters.length > 0 &&
    !sheet.grid.getRowRawVisible(row) &&
    filtersOf(sheet).some(
      (filter) => row > filter.area.row && row <= lastRow(filter.area) && criteriaOf(filter).length > 0
    )
  );
}
