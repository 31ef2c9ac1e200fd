import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import type { FormulaCell } from "../book/pattern";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { evidenceOf, foundIn, touching } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

interface ErrorCell extends Position {
  readonly sheet: SheetView;
  readonly value: string;
  readonly cell?: FormulaCell;
}

/** Cells that show an error and did not get it from another cell. Those that did are counted with their source. */
export const errorValue: Rule = {
  id: "error-value",
  severity: "error",
  group: "workbook",
  ...auditRules["error-value"],
  check(book) {
    const errors = errorCells(book);
    const sources = new Map<ErrorCell, ErrorCell[]>();
    for (const cell of errors.values()) {
      const source = sourceOf(book, errors, cell);
      const caused = sources.get(source);
      if (!caused) sources.set(source, source === cell ? [] : [cell]);
      else if (source !== cell) caused.push(cell);
    }
    return book.sheets.flatMap((sheet) => {
      const own = [...sources.keys()].filter((cell) => cell.sheet === sheet && !isMeant(cell));
      const groups = touching(own, (a, b) => a.value === b.value && !a.cell === !b.cell);
      return groups.map((group) => foundOf(sheet, group, sources));
    });
  },
};

/** NA() is how charts are told to leave a gap. */
const isMeant = ({ value, cell }: ErrorCell): boolean =>
  value === "#N/A" && !!cell?.pattern.functions.has("NA");

const keyOf = (sheet: string, { row, column }: Position): string => `${sheet}!${row}:${column}`;

function errorCells(book: Book): Map<string, ErrorCell> {
  const errors = new Map<string, ErrorCell>();
  for (const sheet of book.sheets) {
    sheet.each((row, column, value) => {
      if (sheet.kind(row, column) !== "error") return;
      const cell = sheet.formulaAt(row, column);
      // What an array formula spills is its first cell's error.
      if (!cell && sheet.isSpilled({ row, column })) return;
      errors.set(keyOf(sheet.name, { row, column }), { sheet, row, column, value: String(value), cell });
    });
  }
  return errors;
}

/** Follows references to cells in error as far as they lead. */
function sourceOf(book: Book, errors: ReadonlyMap<string, ErrorCell>, cell: ErrorCell): ErrorCell {
  const seen = new Set([cell]);
  for (let at = cell; ;) {
    const next = errorBehind(book, errors, at);
    if (!next || seen.has(next)) return at;
    seen.add(next);
    at = next;
  }
}

/** Cells of an area that are looked at to find the error behind another one. */
const mostLookedAt = 20_000;

function errorBehind(
  book: Book,
  errors: ReadonlyMap<string, ErrorCell>,
  { cell }: ErrorCell
): ErrorCell | undefined {
  if (!cell) return undefined;
  for (const { sheet, row, column, rows, columns } of book.precedents(cell)) {
    if (rows * columns > mostLookedAt) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const behind = errors.get(keyOf(sheet, { row: r, column: c }));
        if (behind) return behind;
      }
    }
  }
  return undefined;
}

function foundOf(
  sheet: SheetView,
  group: readonly ErrorCell[],
  sources: ReadonlyMap<ErrorCell, readonly ErrorCell[]>
): Found {
  const [{ value }] = group;
  const caused = group.reduce((sum, cell) => sum + sources.get(cell)!.length, 0);
  const sentence = both(auditMessages, caused > 0 ? "errorCaused" : "error", { value, caused });
  return foundIn(sheet.name, group, sentence, {
    evidence: evidenceOf(sheet.name, group, ({ cell }) => plain(cell ? `${cell.formula} → ${value}` : value)),
  });
}
