import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { columnLetters } from "../../plan/addresses";
import type { Book } from "../book/book";
import { ownSheets } from "../book/own-sheets";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { usageBy, type Usage } from "../book/usage";
import type { Found, Rule } from "../rule";
import { both } from "../words";

/** Hidden sheets, rows and columns that formulas in sight refer to. */
export const hiddenInput: Rule = {
  id: "hidden-input",
  severity: "info",
  group: "workbook",
  ...auditRules["hidden-input"],
  check(book) {
    const own = ownSheets(book);
    const hiding = book.sheets.filter(
      (sheet) =>
        (!sheet.isVisible || sheet.hiddenRows.size > 0 || sheet.hiddenColumns.size > 0) &&
        !own.has(sheet.name)
    );
    if (hiding.length === 0) return [];
    const usage = usageBy(book, visibleFormulas(book));
    return hiding.flatMap((sheet) => (sheet.isVisible ? ofLines(sheet, usage) : ofSheet(sheet, usage)));
  },
};

function* visibleFormulas(book: Book) {
  for (const cell of book.formulas) if (!book.sheet(cell.sheet)!.isHidden(cell.row, cell.column)) yield cell;
}

function ofSheet(sheet: SheetView, usage: Usage): Found[] {
  const used = usedCells(sheet, usage, () => true);
  if (used.length === 0) return [];
  return [
    {
      sheet: sheet.name,
      cells: used.length,
      sentence: both(auditMessages, "hiddenSheet", { count: used.length }),
      evidence: [],
    },
  ];
}

function usedCells(sheet: SheetView, usage: Usage, isHidden: (at: Position) => boolean): Position[] {
  const used: Position[] = [];
  sheet.each((row, column) => {
    const at = { row, column };
    if (isHidden(at) && usage.has(sheet.name, at)) used.push(at);
  });
  return used;
}

function ofLines(sheet: SheetView, usage: Usage): Found[] {
  const used = usedCells(
    sheet,
    usage,
    ({ row, column }) => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)
  );
  const rows = stretches([...sheet.hiddenRows]).flatMap(([from, to]): Found[] => {
    const own = used.filter(({ row }) => row >= from && row <= to);
    return own.length === 0 ? [] : [foundLines(sheet, `${from + 1}:${to + 1}`, "hiddenRows", own.length)];
  });
  const columns = stretches([...sheet.hiddenColumns]).flatMap(([from, to]): Found[] => {
    const own = used.filter(
      ({ row, column }) => column >= from && column <= to && !sheet.hiddenRows.has(row)
    );
    const range = `${columnLetters(from)}:${columnLetters(to)}`;
    return own.length === 0 ? [] : [foundLines(sheet, range, "hiddenColumns", own.length)];
  });
  return [...rows, ...columns];
}

const foundLines = (
  sheet: SheetView,
  range: string,
  key: "hiddenRows" | "hiddenColumns",
  count: number
): Found => ({
  sheet: sheet.name,
  range,
  cells: count,
  sentence: both(auditMessages, key, { range, count }),
  evidence: [],
});

/** Numbers side by side as first and last. */
function stretches(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
