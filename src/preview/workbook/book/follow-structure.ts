import { area, formatArea, MAX_ROWS, parseArea, splitSheet, quoteSheet, type Area } from "./area";
import type { Book, Sheet } from "./book";
import { columnNames, writeHeader } from "./table-changes";
import { registerTable } from "./tables";
import { readValues } from "./cells";
import { shiftReferences } from "../formula/references";
import { shiftFormula } from "../formula/shift";
import { shiftArea, type Shift } from "./shift-area";

const shiftAll = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((item) => shiftArea(item, shift) ?? []);

/**
 * The formula of a rule after a shift. It is said as for the first cell of the rule's areas: where that one is
 * removed and others stay, it is said as for the first of these before anything moves.
 */
function followRule(formula: string, areas: readonly Area[], shift: Shift): string {
  const { axis, start, count } = shift;
  const first = Math.min(...areas.map((own) => (axis === "row" ? own.row : own.column)));
  const next = start - count;
  const by = first >= start && first < next ? next - first : 0;
  return shiftReferences(shiftFormula(formula, axis === "row" ? by : 0, axis === "row" ? 0 : by), shift);
}

/** What we keep beside the grid moves with its rows and columns, as formulas and names do by themselves. */
export function followStructure(book: Book, sheet: Sheet, shift: Shift): void {
  const { state } = sheet;
  const { name } = sheet;
  for (const table of [...state.tables]) {
    const place = shiftArea(table.area, shift);
    if (!place) state.tables.splice(state.tables.indexOf(table), 1);
    else if (
      place.row !== table.area.row ||
      place.column !== table.area.column ||
      place.rows !== table.area.rows ||
      place.columns !== table.area.columns
    ) {
      const width = place.columns !== table.area.columns;
      table.area = place;
      if (width && table.headerRow) {
        table.columns = columnNames(
          readValues(book, sheet, area(place.row, place.column, 1, place.columns))[0]
        );
        writeHeader(book, sheet, table);
      }
      registerTable(book, sheet.id, table);
    }
  }
  for (const format of state.conditionalFormats) {
    const { rule } = format.data;
    const follow = (formula: string): string => followRule(formula, format.areas, shift);
    if (rule.type === "expression") rule.formula = follow(rule.formula);
    if (rule.type === "cellIs") {
      rule.formula1 = follow(rule.formula1);
      if (rule.formula2) rule.formula2 = follow(rule.formula2);
    }
    format.areas = shiftAll(format.areas, shift);
  }
  state.conditionalFormats = state.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const validation of state.validations) {
    const { data, areas } = validation;
    if (data.formula1) data.formula1 = followRule(data.formula1, areas, shift);
    validation.areas = shiftAll(areas, shift);
  }
  state.validations = state.validations.filter((validation) => validation.areas.length > 0);
  state.comments = state.comments.filter((comment) => {
    const place = parseArea(comment.address.replaceAll("$", ""));
    const next = place && shiftArea(place, shift);
    if (next) comment.address = formatArea(next);
    return next !== undefined;
  });
  if (state.autoFilter) state.autoFilter = shiftArea(state.autoFilter, shift);
  state.filters = state.filters.flatMap((each) => {
    const place = shiftArea(area(0, each.column, MAX_ROWS), shift);
    return place ? [{ ...each, column: place.column }] : [];
  });
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
  const size =
    axis === "row" ? sheet.grid.getConfig().defaultRowHeight : sheet.grid.getConfig().defaultColumnWidth;
  let edge = 0;
  for (let index = 0; index < start; index += 1)
    edge += axis === "row" ? sheet.grid.getRowHeight(index) : sheet.grid.getColumnWidth(index);
  for (const drawing of [...sheet.state.charts, ...sheet.state.shapes]) {
    const key = axis === "row" ? "top" : "left";
    if (drawing.box[key] >= edge)
      drawing.box = { ...drawing.box, [key]: Math.max(edge, drawing.box[key] + count * size) };
  }
}
