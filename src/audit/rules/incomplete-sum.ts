import type { Area } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book, Family } from "../book/book";
import { callsIn } from "../book/calls";
import { ownSheets } from "../book/own-sheets";
import type { FormulaCell } from "../book/pattern";
import { isInside, placeOf, type Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { usageOf } from "../book/usage";
import { evidenceOf, foundIn } from "../found";
import { columnLabel, isSpecial, rowLabel } from "../lines/labels";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

const aggregates: ReadonlySet<string> = new Set(
  "SUM AVERAGE MIN MAX COUNT COUNTA PRODUCT MEDIAN STDEV STDEV.S SUBTOTAL SUMPRODUCT".split(" ")
);

/** Totals whose range stops short of cells of the same kind that stand directly beside it. */
export const incompleteSum: Rule = {
  id: "incomplete-sum",
  severity: "warning",
  group: "workbook",
  ...auditRules["incomplete-sum"],
  check: (book) =>
    book.families.flatMap((family) => {
      // Groups stand below each other on a scorecard, each with a total of its own.
      if (ownSheets(book).has(family.sheet.name)) return [];
      if (![...family.pattern.functions].some((name) => aggregates.has(name))) return [];
      const faults = family.cells.flatMap((cell) => {
        const left = leftOut(book, family, cell);
        return left.length > 0 ? [{ ...cell, left }] : [];
      });
      // In a running total each cell leaves out what is below: that is its purpose.
      if (faults.length === 0 || (faults.length > 1 && isRunning(book, family))) return [];
      const { sheet } = family;
      const cells = listed(faults[0].left.map((at) => placeOf(at.sheet, at)));
      return [
        foundIn(sheet.name, faults, both(auditMessages, "incompleteSum", { cells }), {
          evidence: evidenceOf(sheet.name, faults, ({ formula }) => plain(formula)),
        }),
      ];
    }),
};

/** A line of cells, down a column or across a row, by its first and last cell. */
interface Stretch {
  readonly view: SheetView;
  readonly sheet: string;
  readonly down: boolean;
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

interface LeftOut extends Position {
  readonly sheet: string;
}

const at = ({ down, line }: Stretch, place: number): Position =>
  down ? { row: place, column: line } : { row: line, column: place };

function stretchOf(book: Book, { sheet, row, column, rows, columns }: Area): Stretch | undefined {
  const view = book.sheet(sheet);
  if (!view || rows * columns < 2 || (rows > 1 && columns > 1)) return undefined;
  return columns === 1
    ? { view, sheet, down: true, line: column, first: row, last: row + rows - 1 }
    : { view, sheet, down: false, line: row, first: column, last: column + columns - 1 };
}

function leftOut(book: Book, { sheet }: Family, cell: FormulaCell): LeftOut[] {
  const precedents = book.precedents(cell);
  for (const call of callsIn(cell.pattern.tree)) {
    if (!aggregates.has(call.name)) continue;
    for (const arg of call.args) {
      for (const area of arg ? book.areas(arg, cell) : []) {
        const stretch = stretchOf(book, area);
        if (!stretch || stretch.last >= stretch.view.rows + stretch.view.columns) continue;
        const beside = isInLine(stretch, sheet, cell)
          ? besideTotal(stretch, cell)
          : besideRange(book, stretch);
        const counted = (each: Position): boolean =>
          precedents.some((other) => other.sheet === stretch.sheet && isInside(other, each));
        const left = beside.filter((each) => !counted(each));
        if (left.length > 0) return left.map((each) => ({ ...each, sheet: stretch.sheet }));
      }
    }
  }
  return [];
}

const isInLine = (stretch: Stretch, sheet: SheetView, cell: FormulaCell): boolean =>
  stretch.sheet === sheet.name && stretch.line === (stretch.down ? cell.column : cell.row);

/** How many cells in a row may have been forgotten. */
const mostForgotten = 50;

/** Where the total stands in the line itself: cells between the range and the total, and before the range. */
function besideTotal(stretch: Stretch, cell: FormulaCell): Position[] {
  const own = stretch.down ? cell.row : cell.column;
  if (own >= stretch.first && own <= stretch.last) return [];
  const after = own > stretch.last;
  const towards = after
    ? forgotten(stretch, stretch.last, 1, own)
    : forgotten(stretch, stretch.first, -1, own);
  const away = after
    ? forgotten(stretch, stretch.first, -1, -1)
    : forgotten(stretch, stretch.last, 1, Infinity);
  return [...towards, ...away];
}

/** Where it stands elsewhere: one or two cells at one end that no formula at all refers to. */
function besideRange(book: Book, stretch: Stretch): Position[] {
  const length = stretch.last - stretch.first + 1;
  if (length < 4) return [];
  const ends = [forgotten(stretch, stretch.first, -1, -1), forgotten(stretch, stretch.last, 1, Infinity)];
  const [cells] = ends.filter((each) => each.length > 0);
  if (!cells || ends.every((each) => each.length > 0) || cells.length > Math.min(3, length / 4)) return [];
  const usage = usageOf(book);
  return cells.some((each) => usage.has(stretch.sheet, each)) ? [] : cells;
}

/** Cells beyond an end of a range that are of the same kind as the cell at that end, up to a limit (not included). */
function forgotten(stretch: Stretch, end: number, step: 1 | -1, limit: number): Position[] {
  const { view } = stretch;
  const edge = at(stretch, end);
  const cells: Position[] = [];
  for (let place = end + step; place !== limit && cells.length <= mostForgotten; place += step) {
    const next = at(stretch, place);
    if (next.row < 0 || next.column < 0 || !isAlike(view, edge, next)) break;
    cells.push(next);
  }
  const last = cells.at(-1);
  if (last && step === -1 && isHeading(stretch, last, edge)) cells.pop();
  return cells.length > mostForgotten ? [] : cells.filter((each) => !hasSpecialLabel(stretch, each));
}

/** A typed-in number beside typed-in numbers, or the same formula beside formulas. */
function isAlike(view: SheetView, edge: Position, next: Position): boolean {
  const [own, other] = [view.formulaAt(edge.row, edge.column), view.formulaAt(next.row, next.column)];
  if (own || other) return own !== undefined && own.pattern === other?.pattern;
  return view.isInput(edge.row, edge.column) && view.isInput(next.row, next.column);
}

/** The first number of a line may be the year or the number of its column. */
function isHeading({ view, down }: Stretch, first: Position, edge: Position): boolean {
  const value = view.value(first.row, first.column);
  const before = down ? [first.row - 1, first.column] : [first.row, first.column - 1];
  const isFirst = before[0] < 0 || before[1] < 0 || view.isBlank(before[0], before[1]);
  const looks = view.numberFormat(first.row, first.column) !== view.numberFormat(edge.row, edge.column);
  const year = typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
  const figure = Number(view.value(edge.row, edge.column));
  return looks || (isFirst && year && !(figure >= 1900 && figure <= 2100));
}

const hasSpecialLabel = ({ view, down }: Stretch, cell: Position): boolean =>
  isSpecial(down ? rowLabel(view, cell) : columnLabel(view, cell));

/** Whether the ranges of a family's cells overlap: a running total, a moving average. */
function isRunning(book: Book, { cells }: Family): boolean {
  const [first, second] = cells.slice(0, 2).map((cell) => book.precedents(cell));
  if (!second) return false;
  return first.some((a) =>
    second.some(
      (b) =>
        a.sheet === b.sheet &&
        (a.rows * a.columns > 1 || b.rows * b.columns > 1) &&
        !(a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns) &&
        a.row < b.row + b.rows &&
        b.row < a.row + a.rows &&
        a.column < b.column + b.columns &&
        b.column < a.column + a.columns
    )
  );
}
