import { area, bounding, intersection, isWholeColumns, isWholeRows, type Area } from "../book/area";
import { mapCells, usedArea } from "../book/cells";
import { formulaOf } from "../book/formulas";
import { moveCells } from "../book/move-cells";
import { deleteCells, insertCells, merge, unmerge } from "../book/structure";
import { toCellValue } from "../book/values";
import { checkUnlocked, clearArea, restyle, styleAt, writeValues } from "../book/write";
import { shiftFormula } from "../formula/shift";
import { clearConditionalFormats } from "../book/conditional-formats";
import { select } from "../book/selection";
import { toRange, resolve, sheetOf, type RangeTarget } from "./range-context";
import { invalidArgument } from "./remote";
import { rangeObject } from "./factory";

/** A source smaller than its target is repeated to fill it; a larger one sets the size. */
function destination(source: Area, target: Area): Area {
  const rows = target.rows > source.rows && target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns =
    target.columns > source.columns && target.columns % source.columns === 0
      ? target.columns
      : source.columns;
  return area(target.row, target.column, rows, columns);
}

function copyFrom(
  target: RangeTarget,
  given: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown
): void {
  const found = typeof given === "string" ? resolve(target.book, target.sheetId, given) : toRange(given);
  const { book } = target;
  const from = sheetOf(found);
  const to = sheetOf(target);
  // Whole columns and rows are copied as far as they are used.
  const whole = isWholeColumns(found.area) || isWholeRows(found.area);
  const source = whole
    ? intersection(
        found.area,
        bounding(usedArea(book, from, false) ?? found.area, area(found.area.row, found.area.column))
      )
    : found.area;
  if (!source) return;
  const turned = transpose === true ? area(source.row, source.column, source.columns, source.rows) : source;
  const place = destination(turned, target.area);
  checkUnlocked(book, to, place);
  const kind = copyType ?? "All";
  const cells = mapCells(book, from, source, (cell, row, column) => ({
    value: toCellValue(cell),
    formula: formulaOf(book, from.id, cell, row, column),
    row,
    column,
  }));
  const styles = cells.map((line) => line.map(({ row, column }) => styleAt(book, from, row, column)));
  const at = (r: number, c: number): [number, number] =>
    transpose === true ? [c % source.rows, r % source.columns] : [r % source.rows, c % source.columns];
  if (kind !== "Formats") {
    const values = Array.from({ length: place.rows }, (_, r) =>
      Array.from({ length: place.columns }, (_, c): unknown => {
        const [i, j] = at(r, c);
        const { value, formula, row, column } = cells[i][j];
        if (skipBlanks === true && value === "" && !formula) return null;
        if (formula && kind !== "Values")
          return shiftFormula(formula, place.row + r - row, place.column + c - column);
        return typeof value === "string" && value !== "" ? `'${value}` : value;
      })
    );
    writeValues(book, to, place, values);
  }
  if (kind === "All" || kind === "Formats") {
    restyle(book, to, place, (_, row, column) => {
      const [i, j] = at(row - place.row, column - place.column);
      return styles[i][j];
    });
  }
}

const CLEAR = {
  All: "All",
  Contents: "Contents",
  Formats: "Formats",
  RemoveHyperlinks: undefined,
  Hyperlinks: undefined,
} as const;

function clear(target: RangeTarget, applyTo: unknown): void {
  const what = CLEAR[(applyTo ?? "All") as keyof typeof CLEAR];
  if (!what) return;
  clearArea(target.book, sheetOf(target), target.area, what);
  if (what !== "Contents") clearConditionalFormats(target.book, target.sheetId, [target.area]);
}

/** The methods of a range that change cells. */
export const rangeEditing = {
  _KeepReference: () => undefined,
  _ValidateArraySize: (target: RangeTarget, rows: number, columns: number) => {
    if (rows !== target.area.rows || columns !== target.area.columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
      );
    }
  },
  Calculate: (target: RangeTarget) => {
    const cells = mapCells(target.book, sheetOf(target), target.area, (_, row, column) => ({
      sheetId: target.sheetId,
      row,
      column,
    }));
    target.book.calculation.recalculate(cells.flat());
  },
  SetDirty: (target: RangeTarget) => rangeEditing.Calculate(target),
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: (target: RangeTarget, shift: unknown) => {
    if (shift !== "Up" && shift !== "Left") throw invalidArgument();
    deleteCells(target.book, sheetOf(target), target.area, shift);
  },
  Insert: (target: RangeTarget, shift: unknown) => {
    if (shift !== "Down" && shift !== "Right") throw invalidArgument();
    insertCells(target.book, sheetOf(target), target.area, shift);
    return rangeObject(target);
  },
  Merge: (target: RangeTarget, across: unknown) =>
    merge(target.book, sheetOf(target), target.area, across === true),
  Unmerge: (target: RangeTarget) => unmerge(target.book, sheetOf(target), target.area),
  Select: (target: RangeTarget) => select(target.book, target.sheetId, [target.area]),
  AutoFill: (target: RangeTarget, given: unknown) => {
    const to = typeof given === "string" ? resolve(target.book, target.sheetId, given) : toRange(given);
    if (intersection(to.area, target.area) === undefined) throw invalidArgument();
    copyFrom(
      { ...to, area: area(to.area.row, to.area.column, to.area.rows, to.area.columns) },
      rangeObject(target),
      "All",
      false,
      false
    );
  },
  MoveTo: (target: RangeTarget, given: unknown) => {
    const to = typeof given === "string" ? resolve(target.book, target.sheetId, given) : toRange(given);
    moveCells(target.book, sheetOf(target), target.area, sheetOf(to), to.area);
  },
};
