import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { rectAddress, type Rect } from "../../plan/addresses";
import { ownSheets } from "../book/own-sheets";
import { placeOf } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";
import { mostEvidence } from "../found";

/** Merges in rows of data; titles and the headings above a block are left alone. */
export const mergedCells: Rule = {
  id: "merged-cells",
  severity: "warning",
  group: "workbook",
  ...auditRules["merged-cells"],
  check(book) {
    const own = ownSheets(book);
    return book.sheets.flatMap((sheet) => {
      const merges = own.has(sheet.name) ? [] : sheet.merges.filter((merge) => isInData(sheet, merge));
      if (merges.length === 0) return [];
      const addresses = merges.map(rectAddress);
      return [
        {
          sheet: sheet.name,
          range: addresses.join(","),
          cells: merges.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
          sentence: both(auditMessages, "mergedCells", { cells: listed(addresses) }),
          evidence: merges.slice(0, mostEvidence).map(({ row, column }) => ({
            cell: placeOf(sheet.name, { row, column }),
            actual: plain(sheet.value(row, column)),
          })),
        },
      ];
    });
  },
};

/** How many columns beside a merge, and rows above and below it, are looked at. */
const reach = 30;

/** Data rows have a figure beside the merge, and data above as well as below or below in every row. */
function isInData(sheet: SheetView, merge: Rect): boolean {
  const { row, rows } = merge;
  if (row >= sheet.rows) return false;
  const last = Math.min(row + rows, sheet.rows);
  let data = 0;
  for (let r = row; r < last; r++) if (hasFigureBeside(sheet, merge, r)) data += 1;
  if (rows > 1) return data >= 2 && data === last - row;
  // Across: the rows above and below have something of their own in each of the merged columns.
  return data === 1 && (isSplit(sheet, merge, row - 1) || isSplit(sheet, merge, row + 1));
}

function hasFigureBeside(sheet: SheetView, { column, columns }: Rect, row: number): boolean {
  for (let n = 1; n <= reach; n++)
    for (const c of [column - n, column + columns - 1 + n])
      if (c >= 0 && sheet.kind(row, c) === "number" && isFigure(sheet, row, c)) return true;
  return false;
}

/** A year among headings is no figure. */
function isFigure(sheet: SheetView, row: number, column: number): boolean {
  const value = Number(sheet.value(row, column));
  return (
    !(Number.isInteger(value) && value >= 1900 && value <= 2100) || sheet.formulaAt(row, column) !== undefined
  );
}

function isSplit(sheet: SheetView, { column, columns }: Rect, row: number): boolean {
  if (row < 0) return false;
  let numbers = 0;
  for (let c = column; c < column + columns; c++) {
    if (sheet.isBlank(row, c)) return false;
    if (sheet.kind(row, c) === "number") numbers += 1;
  }
  return numbers > 0;
}
