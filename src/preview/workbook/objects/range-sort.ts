import type { RemoteObject } from "../../host/remote-object";
import { area, lastRow } from "../book/area";
import { mapCells } from "../book/cells";
import { formulaOf } from "../book/formulas";
import { toCellValue } from "../book/values";
import { restyle, styleAt, writeValues } from "../book/write";
import { shiftFormula } from "../formula/shift";
import type { CellValue } from "../preview-workbook";
import { sheetOf, type RangeTarget } from "./range-context";
import { invalidArgument, Remote, type RemoteType } from "./remote";

export interface SortField {
  key: number;
  ascending?: boolean;
}

/** Excel's order: numbers, text, booleans, blanks last. */
const rank = (value: CellValue): number =>
  value === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), undefined, { sensitivity: matchCase ? "variant" : "accent" });
}

/** Sorts the rows of a range in place, formats included; equal rows keep their order. */
export function sortRows(
  target: RangeTarget,
  fields: readonly SortField[],
  matchCase: boolean,
  hasHeaders: boolean
): void {
  if (!Array.isArray(fields) || fields.some((field) => field.key < 0 || field.key >= target.area.columns))
    throw invalidArgument();
  const { book } = target;
  const sheet = sheetOf(target);
  const body = hasHeaders
    ? area(target.area.row + 1, target.area.column, target.area.rows - 1, target.area.columns)
    : target.area;
  if (body.rows < 2) return;
  const rows = mapCells(book, sheet, body, (cell, row, column) => ({
    value: toCellValue(cell),
    formula: formulaOf(book, sheet.id, cell, row, column),
    style: styleAt(book, sheet, row, column),
    row,
  }));
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const blanks = rank(a[key].value) === 3 || rank(b[key].value) === 3;
      const order = compare(a[key].value, b[key].value, matchCase);
      // Blanks stay last whatever the direction.
      if (order !== 0) return ascending === false && !blanks ? -order : order;
    }
    return 0;
  });
  writeValues(
    book,
    sheet,
    body,
    sorted.map((line, r) =>
      line.map(({ value, formula, row }) => {
        if (formula) return shiftFormula(formula, body.row + r - row, 0);
        return typeof value === "string" && value !== "" ? `'${value}` : value;
      })
    )
  );
  if (lastRow(body) >= body.row)
    restyle(book, sheet, body, (_, row, column) => sorted[row - body.row][column - body.column].style);
}

const RANGE_SORT: RemoteType<RangeTarget> = {
  name: "RangeSort",
  book: (target) => target.book,
  methods: {
    Apply: (target, fields: SortField[], matchCase: unknown, hasHeaders: unknown) =>
      sortRows(target, fields, matchCase === true, hasHeaders === true),
  },
};

export const rangeSortObject = (target: RangeTarget): RemoteObject => new Remote(RANGE_SORT, target);
