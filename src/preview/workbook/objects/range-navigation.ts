import {
  area,
  bounding,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from "../book/area";
import { usedArea, cellAt } from "../book/cells";
import { mergesIn } from "../book/structure";
import { spillAt } from "../book/write";
import type { RemoteObject } from "../../host/remote-object";
import { cellProperties, rowProperties } from "./cell-properties";
import { asRange, toRange, resolve, sheetOf, type RangeTarget } from "./range-context";
import { tableCollectionIn } from "./table-collection";
import { invalidArgument, itemNotFound } from "./remote";
import { rangeAreasObject, rangeObject } from "./factory";

const at = (target: RangeTarget, place: Area): RemoteObject => {
  if (
    place.row < 0 ||
    place.column < 0 ||
    place.rows < 1 ||
    place.columns < 1 ||
    lastRow(place) >= MAX_ROWS ||
    lastColumn(place) >= MAX_COLUMNS
  ) {
    throw invalidArgument();
  }
  return rangeObject({ ...target, area: place });
};

/** Another range given as an object or as an address in the same sheet. */
const other = (target: RangeTarget, given: unknown): RangeTarget => {
  if (typeof given === "string") return resolve(target.book, target.sheetId, given);
  const found = asRange(given);
  if (!found || found.sheetId !== target.sheetId) throw invalidArgument();
  return found;
};

const used = (target: RangeTarget, valuesOnly: unknown): Area | undefined =>
  usedArea(target.book, sheetOf(target), valuesOnly === true, target.area);

/** A numeric argument, or its default when it was left out. */
const number = (value: unknown, fallback: number): number => (typeof value === "number" ? value : fallback);

function surrounding(target: RangeTarget): Area {
  const sheet = sheetOf(target);
  const filled = (row: number, column: number): boolean => {
    const cell = cellAt(target.book, sheet, row, column);
    return Boolean(cell && (cell.f || cell.p || (cell.v !== null && cell.v !== undefined && cell.v !== "")));
  };
  const any = (row: number, column: number, rows: number, columns: number): boolean => {
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1) if (filled(r, c)) return true;
    return false;
  };
  let found = target.area;
  for (;;) {
    const top = Math.max(0, found.row - 1);
    const left = Math.max(0, found.column - 1);
    const bottom = lastRow(found) + 1;
    const right = lastColumn(found) + 1;
    const grown = {
      top: found.row > 0 && any(top, left, 1, right - left + 1) ? top : found.row,
      left: found.column > 0 && any(top, left, bottom - top + 1, 1) ? left : found.column,
      bottom: any(bottom, left, 1, right - left + 1) ? bottom : bottom - 1,
      right: any(top, right, bottom - top + 1, 1) ? right : right - 1,
    };
    const next = area(grown.top, grown.left, grown.bottom - grown.top + 1, grown.right - grown.left + 1);
    if (next.rows === found.rows && next.columns === found.columns) return next;
    found = next;
  }
}

/** Where a spill that begins in the cell goes; where the one that fills it begins. */
const spillingTo = (target: RangeTarget): Area | undefined => {
  const found = spillAt(target.book, sheetOf(target), target.area.row, target.area.column);
  return found && found.row === target.area.row && found.column === target.area.column
    ? found.area
    : undefined;
};
const spillParent = (target: RangeTarget): Area | undefined => {
  const found = spillAt(target.book, sheetOf(target), target.area.row, target.area.column);
  return found ? area(found.row, found.column) : undefined;
};

const orNull = (target: RangeTarget, found: Area | undefined): RemoteObject | null =>
  found ? at(target, found) : null;
const orThrow = (target: RangeTarget, found: Area | undefined): RemoteObject => {
  if (!found) throw itemNotFound();
  return at(target, found);
};

/** The methods of a range that lead to other ranges. */
export const rangeNavigation = {
  GetAbsoluteResizedRange: (t: RangeTarget, rows: number, columns: number) =>
    at(t, { ...t.area, rows, columns }),
  GetBoundingRect: (t: RangeTarget, given: unknown) => at(t, bounding(t.area, other(t, given).area)),
  GetCell: (t: RangeTarget, row: number, column: number) =>
    at(t, area(t.area.row + row, t.area.column + column)),
  GetColumn: (t: RangeTarget, column: number) => {
    if (Math.abs(column) >= t.area.columns && column >= 0 && !isWholeRows(t.area) && column >= t.area.columns)
      throw invalidArgument();
    return at(t, { ...t.area, column: t.area.column + column, columns: 1 });
  },
  GetRow: (t: RangeTarget, row: number) => {
    if (row >= t.area.rows && !isWholeColumns(t.area)) throw invalidArgument();
    return at(t, { ...t.area, row: t.area.row + row, rows: 1 });
  },
  GetColumnsAfter: (t: RangeTarget, count: unknown) => {
    const n = number(count, 1);
    return at(
      t,
      n > 0
        ? { ...t.area, column: lastColumn(t.area) + 1, columns: n }
        : { ...t.area, column: lastColumn(t.area) + n + 1, columns: -n }
    );
  },
  GetColumnsBefore: (t: RangeTarget, count: unknown) => {
    const n = number(count, 1);
    return at(t, { ...t.area, column: t.area.column - n, columns: n });
  },
  GetRowsAbove: (t: RangeTarget, count: unknown) => {
    const n = number(count, 1);
    return at(t, { ...t.area, row: t.area.row - n, rows: n });
  },
  GetRowsBelow: (t: RangeTarget, count: unknown) =>
    at(t, { ...t.area, row: lastRow(t.area) + 1, rows: number(count, 1) }),
  GetEntireColumn: (t: RangeTarget) => at(t, { ...t.area, row: 0, rows: MAX_ROWS }),
  GetEntireRow: (t: RangeTarget) => at(t, { ...t.area, column: 0, columns: MAX_COLUMNS }),
  GetIntersection: (t: RangeTarget, given: unknown) => orThrow(t, intersection(t.area, other(t, given).area)),
  GetIntersectionOrNullObject: (t: RangeTarget, given: unknown) => {
    const found = typeof given === "string" ? resolve(t.book, t.sheetId, given) : toRange(given);
    return found.sheetId === t.sheetId ? orNull(t, intersection(t.area, found.area)) : null;
  },
  GetLastCell: (t: RangeTarget) => at(t, area(lastRow(t.area), lastColumn(t.area))),
  GetLastColumn: (t: RangeTarget) => at(t, { ...t.area, column: lastColumn(t.area), columns: 1 }),
  GetLastRow: (t: RangeTarget) => at(t, { ...t.area, row: lastRow(t.area), rows: 1 }),
  GetOffsetRange: (t: RangeTarget, rows: number, columns: number) =>
    at(t, { ...t.area, row: t.area.row + rows, column: t.area.column + columns }),
  GetResizedRange: (t: RangeTarget, rows: number, columns: number) =>
    at(t, { ...t.area, rows: t.area.rows + rows, columns: t.area.columns + columns }),
  GetMergedAreasOrNullObject: (t: RangeTarget) => {
    const merged = mergesIn(sheetOf(t), t.area);
    return merged.length > 0 ? rangeAreasObject(t.book, t.sheetId, merged) : null;
  },
  GetCellProperties: cellProperties,
  GetRowProperties: rowProperties,
  GetColumnProperties: (t: RangeTarget) => {
    const { grid } = sheetOf(t);
    return Array.from({ length: t.area.columns }, (_, i) => ({
      columnHidden: !grid.getColVisible(t.area.column + i),
    }));
  },
  GetSpillingToRange: (t: RangeTarget) => orThrow(t, spillingTo(t)),
  GetSpillingToRangeOrNullObject: (t: RangeTarget) => orNull(t, spillingTo(t)),
  GetSpillParent: (t: RangeTarget) => orThrow(t, spillParent(t)),
  GetSpillParentOrNullObject: (t: RangeTarget) => orNull(t, spillParent(t)),
  GetSurroundingRegion: (t: RangeTarget) => at(t, surrounding(t)),
  GetTables: (t: RangeTarget, fullyContained: unknown) =>
    tableCollectionIn(t.book, t.sheetId, t.area, fullyContained === true),
  GetUsedRange: (t: RangeTarget, valuesOnly: unknown) =>
    at(t, used(t, valuesOnly) ?? area(t.area.row, t.area.column)),
  GetUsedRangeOrNullObject: (t: RangeTarget, valuesOnly: unknown) => orNull(t, used(t, valuesOnly)),
};
