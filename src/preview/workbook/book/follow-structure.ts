import { area, formatArea, parseArea, splitSheet, quoteSheet, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { columnNames, writeHeader } from "./table-changes";
import { registerTable } from "./tables";
import { readValues } from "./cells";
import { shiftReferences } from "../formula/references";

/** Lines inserted (count above 0) or removed (below 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly start: number;
  readonly count: number;
}

/** An interval after a shift; undefined when all of it was removed. */
function moved(first: number, length: number, { start, count }: Shift): [number, number] | undefined {
  if (count > 0) {
    if (start <= first) return [first + count, length];
    return start < first + length ? [first, length + count] : [first, length];
  }
  const end = start - count;
  const before = Math.min(Math.max(0, start - first), length);
  const removed = Math.max(0, Math.min(end, first + length) - Math.max(start, first));
  const left = length - removed;
  if (left === 0) return undefined;
  return [start < first ? Math.max(start, first + count) : before > 0 || removed === 0 ? first : start, left];
}

/** An area after a shift; undefined when nothing is left of it. */
export function shiftArea(target: Area, shift: Shift): Area | undefined {
  const span = shift.axis === "row" ? moved(target.row, target.rows, shift) : moved(target.column, target.columns, shift);
  if (!span) return undefined;
  return shift.axis === "row" ? area(span[0], target.column, span[1], target.columns) : area(target.row, span[0], target.rows, span[1]);
}

const shiftAll = (areas: readonly Area[], shift: Shift): Area[] => areas.flatMap((item) => shiftArea(item, shift) ?? []);

/** What we keep beside the grid moves with its rows and columns, as formulas and names do by themselves. */
export function followStructure(book: Book, sheet: Sheet, shift: Shift): void {
  const { state } = sheet;
  const name = sheet.grid.getName();
  for (const table of [...state.tables]) {
    const place = shiftArea(table.area, shift);
    if (!place) state.tables.splice(state.tables.indexOf(table), 1);
    else if (place.row !== table.area.row || place.column !== table.area.column || place.rows !== table.area.rows || place.columns !== table.area.columns) {
      const width = place.columns !== table.area.columns;
      table.area = place;
      if (width && table.headerRow) {
        table.columns = columnNames(readValues(book, sheet, area(place.row, place.column, 1, place.columns))[0]);
        writeHeader(book, sheet, table);
      }
      registerTable(book, sheet.id, table);
    }
  }
  for (const format of state.conditionalFormats) {
    format.areas = shiftAll(format.areas, shift);
    const { rule } = format.data;
    if (rule.type === "expression") rule.formula = shiftReferences(rule.formula, shift);
    if (rule.type === "cellIs") {
      rule.formula1 = shiftReferences(rule.formula1, shift);
      if (rule.formula2) rule.formula2 = shiftReferences(rule.formula2, shift);
    }
  }
  state.conditionalFormats = state.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of state.validations) {
    validation.areas = shiftAll(validation.areas, shift);
    if (validation.data.formula1) validation.data.formula1 = shiftReferences(validation.data.formula1, shift);
  }
  state.validations = state.validations.filter((validation) => validation.areas.length > 0);
  for (const comment of state.comments) {
    const place = parseArea(comment.address);
    const next = place && shiftArea(place, shift);
    if (next) comment.address = formatArea(next);
  }
  if (state.autoFilter) state.autoFilter = shiftArea(state.autoFilter, shift);
  followCharts(book, name, shift);
  moveDrawings(sheet, shift);
}

/** Charts of every sheet that look at this one. */
function followCharts(book: Book, sheetName: string, shift: Shift): void {
  const follow = (reference: string): string => {
    const { sheet, rest } = splitSheet(reference);
    const place = parseArea(rest.replaceAll("$", ""));
    if (!place || sheet?.toLowerCase() !== sheetName.toLowerCase()) return reference;
    const next = shiftArea(place, shift);
    return next ? `${quoteSheet(sheetName)}!${formatArea(next, true)}` : reference;
  };
  for (const { state } of book.sheets()) {
    for (const series of state.charts.flatMap((chart) => chart.series)) {
      series.values = follow(series.values);
      if (series.categories) series.categories = follow(series.categories);
      if (series.nameRef) series.nameRef = follow(series.nameRef);
    }
  }
}

/** Charts and shapes below or right of the place move by what was inserted or removed. */
function moveDrawings(sheet: Sheet, { axis, start, count }: Shift): void {
  const size = axis === "row" ? sheet.grid.getConfig().defaultRowHeight : sheet.grid.getConfig().defaultColumnWidth;
  let edge = 0;
  for (let index = 0; index < start; index += 1) edge += axis === "row" ? sheet.grid.getRowHeight(index) : sheet.grid.getColumnWidth(index);
  for (const drawing of [...sheet.state.charts, ...sheet.state.shapes]) {
    const key = axis === "row" ? "top" : "left";
    if (drawing.box[key] >= edge) drawing.box = { ...drawing.box, [key]: Math.max(edge, drawing.box[key] + count * size) };
  }
}
