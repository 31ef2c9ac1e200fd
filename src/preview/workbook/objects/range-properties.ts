import {
  SetColVisibleMutation,
  SetColHiddenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { UNIT } from "../engine/engine";
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../book/area";
import { mapCells, readValues, spillRanges } from "../book/cells";
import { formulaOf } from "../book/formulas";
import { formatValue, isErrorCell, toCellValue, valueType } from "../book/values";
import { checkUnlocked, clip, restyle, spread, styleAt, writeValues } from "../book/write";
import { columnLeft, pointsOf, rowTop } from "../book/sizes";
import type { StyleData } from "../data";
import type { CellValue } from "../preview-workbook";
import { addressOf, sheetOf, type RangeTarget } from "./range-context";
import { accessDenied, invalidArgument, type Scalar } from "./remote";
import { toR1C1 } from "../formula/r1c1";

type Matrix = unknown[][];

/** Reading whole rows or columns gives null, as Excel does for ranges that are not bounded. */
const bounded = (target: RangeTarget, read: () => Matrix): Matrix | null =>
  isWholeColumns(target.area) || isWholeRows(target.area) ? null : read();

const formulas = (target: RangeTarget): Matrix | null =>
  bounded(target, () => {
    const sheet = sheetOf(target);
    return mapCells(
      target.book,
      sheet,
      target.area,
      (cell, row, column) => formulaOf(target.book, sheet.id, cell, row, column) ?? toCellValue(cell)
    );
  });

const write = (target: RangeTarget, value: never): void =>
  writeValues(target.book, sheetOf(target), target.area, value);

/** One value for all cells, or null when they differ. */
function common<V>(target: RangeTarget, read: (row: number, column: number) => V): V | null {
  const seen = clip(sheetOf(target), target.area);
  const first = read(seen.row, seen.column);
  for (let row = seen.row; row <= lastRow(seen); row += 1) {
    for (let column = seen.column; column <= lastColumn(seen); column += 1)
      if (read(row, column) !== first) return null;
  }
  return first;
}

function setHidden(target: RangeTarget, axis: "row" | "column", hidden: boolean): void {
  const sheet = sheetOf(target);
  if (sheet.state.protection) throw accessDenied();
  const seen = clip(sheet, target.area);
  const range = {
    startRow: seen.row,
    endRow: lastRow(seen),
    startColumn: seen.column,
    endColumn: lastColumn(seen),
  };
  const mutation =
    axis === "row"
      ? hidden
        ? SetRowHiddenMutation
        : SetRowVisibleMutation
      : hidden
        ? SetColHiddenMutation
        : SetColVisibleMutation;
  target.book.run(mutation.id, { unitId: UNIT, subUnitId: sheet.id, ranges: [range] });
}

const hidden = (axis: "row" | "column"): Scalar<RangeTarget> => ({
  get: (target) => {
    const { grid } = sheetOf(target);
    return common(target, (row, column) =>
      axis === "row" ? !grid.getRowRawVisible(row) : !grid.getColVisible(column)
    );
  },
  set: (target, value: never) => setHidden(target, axis, value),
});

function valueTypes(target: RangeTarget): Matrix | null {
  return bounded(target, () =>
    mapCells(target.book, sheetOf(target), target.area, (cell) => {
      const value = toCellValue(cell);
      // A formula's "" is text, a cell without anything is empty.
      if (value === "" && cell && (cell.f || cell.v === "")) return "String";
      return valueType(value, isErrorCell(cell));
    })
  );
}

function text(target: RangeTarget): Matrix | null {
  const sheet = sheetOf(target);
  return bounded(target, () =>
    mapCells(target.book, sheet, target.area, (cell, row, column) => {
      const value: CellValue = toCellValue(cell);
      return value === ""
        ? ""
        : formatValue(
            value,
            styleAt(target.book, sheet, row, column).numberFormat ?? "General",
            target.book.date1904
          );
    })
  );
}

const numberFormat: Scalar<RangeTarget> = {
  get: (target) => {
    const sheet = sheetOf(target);
    return bounded(target, () =>
      mapCells(
        target.book,
        sheet,
        target.area,
        (_, row, column) => styleAt(target.book, sheet, row, column).numberFormat ?? "General"
      )
    );
  },
  set: (target, value: never) => {
    const sheet = sheetOf(target);
    checkUnlocked(target.book, sheet, target.area);
    const whole = isWholeColumns(target.area) || isWholeRows(target.area);
    const single = !Array.isArray(value) ? value : ((value as unknown[][])[0]?.[0] as unknown);
    const rows = whole ? undefined : spread(value, target.area);
    if (whole && Array.isArray(value)) spread(value, { ...target.area, rows: 1, columns: 1 });
    // Cells that look alike and get the same format are changed once.
    const changed = new Map<string, Map<StyleData, StyleData>>();
    restyle(target.book, sheet, target.area, (style, row, column) => {
      const given = rows ? rows[row - target.area.row][column - target.area.column] : single;
      if (given === null || given === undefined) return style;
      if (typeof given !== "string") throw invalidArgument();
      const known = changed.get(given) ?? new Map<StyleData, StyleData>();
      changed.set(given, known);
      const next = known.get(style) ?? {
        ...style,
        numberFormat: given === "" || given === "General" ? undefined : given,
      };
      known.set(style, next);
      return next;
    });
  },
};

/** The scalar properties of a range. */
export const rangeScalars: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Address: { get: addressOf },
  AddressLocal: { get: addressOf },
  CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  ColumnCount: { get: ({ area }) => area.columns },
  ColumnHidden: hidden("column"),
  ColumnIndex: { get: ({ area }) => area.column },
  Formulas: { get: formulas, set: write },
  FormulasLocal: { get: formulas, set: write },
  FormulasR1C1: {
    get: (target) =>
      formulas(target)?.map((row, r) =>
        row.map((value, c) => toR1C1(value, target.area.row + r, target.area.column + c))
      ) ?? null,
  },
  HasSpill: {
    get: (target) => {
      const spills = spillRanges(target.book, target.sheetId).filter(
        ({ area }) => area.rows * area.columns > 1
      );
      return common(target, (row, column) =>
        spills.some(
          ({ area }) =>
            row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
        )
      );
    },
  },
  Height: {
    get: (target) =>
      pointsOf(
        rowTop(sheetOf(target), lastRow(clip(sheetOf(target), target.area)) + 1) -
          rowTop(sheetOf(target), target.area.row)
      ),
  },
  Hidden: {
    get: (target) => {
      const { grid } = sheetOf(target);
      return common(target, (row, column) => !grid.getRowRawVisible(row) || !grid.getColVisible(column));
    },
  },
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  Left: { get: (target) => pointsOf(columnLeft(sheetOf(target), target.area.column)) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  RowCount: { get: ({ area }) => area.rows },
  RowHidden: hidden("row"),
  RowIndex: { get: ({ area }) => area.row },
  Style: { get: () => "Normal", set: () => undefined },
  Text: { get: text },
  Top: { get: (target) => pointsOf(rowTop(sheetOf(target), target.area.row)) },
  ValueTypes: { get: valueTypes },
  Values: {
    get: (target) => bounded(target, () => readValues(target.book, sheetOf(target), target.area)),
    set: write,
  },
  Width: {
    get: (target) =>
      pointsOf(
        columnLeft(sheetOf(target), lastColumn(clip(sheetOf(target), target.area)) + 1) -
          columnLeft(sheetOf(target), target.area.column)
      ),
  },
};
