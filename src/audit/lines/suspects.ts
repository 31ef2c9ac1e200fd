import type { Book } from "../book/book";
import type { FormulaCell } from "../book/pattern";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { areasAlong, findsTheSame, isEquivalent, refersAlong, shapeOf, withFormulaOf } from "./alike";
import { deviationsOf, type Deviation } from "./deviation";
import { columnLabel, isRemarked, isSpecial, rowLabel } from "./labels";
import { positionIn, segmentsOf, type Direction, type Member } from "./line";

/** A cell that interrupts its neighbours' formula. */
export interface Suspect extends Position {
  /** Absent for a number that was typed in. */
  readonly cell?: FormulaCell;
  /** A cell that has the formula it should have. */
  readonly model: FormulaCell;
  readonly support: number;
  readonly direction: Direction;
}

/** The suspects of a sheet, each cell once: the direction with more support decides. */
export function suspectsOf(book: Book, sheet: SheetView): Suspect[] {
  const down = suspectsAlong(book, sheet, "down");
  const across = suspectsAlong(book, sheet, "across");
  const found = new Map<string, Suspect>();
  for (const [own, other] of [
    [down, across],
    [across, down],
  ]) {
    for (const [key, suspect] of own) {
      if (!other.has(key) && isAtHome(sheet, suspect)) continue;
      const known = found.get(key);
      if (!known || known.support < suspect.support) found.set(key, suspect);
    }
  }
  return [...found.values()];
}

/** A formula that its neighbours in the other direction share is that of its row or column. */
function isAtHome(sheet: SheetView, suspect: Suspect): boolean {
  const { cell, model, row, column, direction } = suspect;
  if (!cell || isCopyOfBeside(sheet, suspect)) return false;
  const [down, across] = direction === "down" ? [0, 1] : [1, 0];
  let length = 1;
  const beyond = [-1, 1].map((step) => {
    for (let n = step; ; n += step) {
      const pattern = sheet.formulaAt(row + n * down, column + n * across)?.pattern;
      if (pattern !== cell.pattern) return pattern;
      length += 1;
    }
  });
  // Amid the formula that is expected, cells side by side have gone astray together.
  return length > 1 && !beyond.every((pattern) => pattern === model.pattern);
}

/**
 * Whether a formula calculates the very same as its neighbour, where the others move on from one to the next: a
 * column of a table that was copied without being moved.
 */
function isCopyOfBeside(sheet: SheetView, { cell, model, row, column, direction }: Suspect): boolean {
  if (!cell || shapeOf(cell.pattern) !== shapeOf(model.pattern)) return false;
  const [down, across] = direction === "down" ? [1, 0] : [0, 1];
  return [-1, 1].some((step) => {
    const beside = sheet.formulaAt(row + step * down, column + step * across);
    return beside !== undefined && beside.pattern === model.pattern && beside.formula === cell.formula;
  });
}

function suspectsAlong(book: Book, sheet: SheetView, direction: Direction): Map<string, Suspect> {
  const suspects = new Map<string, Suspect>();
  for (const segment of segmentsOf(sheet, direction)) {
    for (const deviation of deviationsOf(segment)) {
      for (const member of deviation.members) {
        const suspect = suspectOf(book, deviation, member);
        const known = suspect && suspects.get(keyOf(suspect));
        if (suspect && (!known || known.support < suspect.support)) suspects.set(keyOf(suspect), suspect);
      }
    }
  }
  const kept = [...suspects.values()].filter(
    (suspect) => isCopyOfBeside(sheet, suspect) || !isSpecialLine(sheet, suspect, suspects)
  );
  return new Map(kept.map((suspect) => [keyOf(suspect), suspect]));
}

const keyOf = ({ row, column }: Position): string => `${row}:${column}`;

function suspectOf(book: Book, deviation: Deviation, { at, cell }: Member): Suspect | undefined {
  const { segment, model, support, where } = deviation;
  const { sheet, direction, line } = segment;
  const position = positionIn(direction, line, at);
  if (cell?.pattern === model.pattern) return undefined;
  if (cell && isEquivalent(book, cell, model)) return undefined;
  const along = refersAlong(book, model, direction);
  if (cell && !along && isTotalOf(book, cell, model, direction)) return undefined;
  const labelOf = direction === "down" ? rowLabel : columnLabel;
  if (isSpecial(labelOf(sheet, position)) && !isSpecial(labelOf(sheet, model))) return undefined;
  if (!cell && (isRemarked(sheet, position) || isLastActual(sheet, position, model, direction)))
    return undefined;
  if (where !== "inside" && !belongsToTheEnd(book, sheet, deviation, position, cell, along)) return undefined;
  return { ...position, cell, model, support, direction };
}

/**
 * A total, or a sum of subtotals, is of another kind than what it adds up: it refers to a range of its own line, or
 * to nothing else than its own line. One reference gone astray is no total.
 */
function isTotalOf(book: Book, cell: FormulaCell, model: FormulaCell, direction: Direction): boolean {
  const along = areasAlong(book, cell, direction);
  if (along.length === 0) return false;
  return (
    along.some(({ rows, columns }) => rows * columns > 1) ||
    along.length === book.precedents(cell).length ||
    shapeOf(cell.pattern) !== shapeOf(model.pattern)
  );
}

/**
 * The last figure typed in before a calculation goes on from it, in the other direction: one row may have more
 * actuals than the others.
 */
function isLastActual(
  sheet: SheetView,
  { row, column }: Position,
  model: FormulaCell,
  direction: Direction
): boolean {
  const [down, across] = direction === "down" ? [0, 1] : [1, 0];
  const next = sheet.formulaAt(row + down, column + across);
  return (
    next?.pattern === model.pattern &&
    (down ? /R\[-1\]C(?!\[|\d)/ : /RC\[-1\]/).test(model.pattern.key) &&
    sheet.isInput(row - down, column - across)
  );
}

/**
 * At the end of a stretch a cell of another kind is the rule: an opening balance, a heading, a total. It is a
 * suspect only where it looks like its neighbours and would find what they find.
 */
function belongsToTheEnd(
  book: Book,
  sheet: SheetView,
  deviation: Deviation,
  position: Position,
  cell: FormulaCell | undefined,
  along: boolean
): boolean {
  if (along) return false;
  const { model, support } = deviation;
  const [own, theirs] = [position, model].map(({ row, column }) => sheet.numberFormat(row, column));
  if (own !== theirs) return false;
  if (isBase(book, model, position)) return false;
  if (
    cell &&
    ((support < 4 && !hasMore(sheet, deviation)) || shapeOf(cell.pattern) !== shapeOf(model.pattern))
  )
    return false;
  return findsTheSame(book, model, position);
}

/** Whether the formula would compare the cell's line with itself: the base of an index, the first of a series. */
function isBase(book: Book, model: FormulaCell, at: Position): boolean {
  const distinct = (cell: FormulaCell): number =>
    new Set(
      book
        .precedents(cell)
        .map((area) => `${area.sheet}!${area.row}:${area.column}:${area.rows}:${area.columns}`)
    ).size;
  return distinct(withFormulaOf(model, at)) < distinct(model);
}

/** How far a row or column is looked along. */
const farthest = 200;

/** Whether the formula stands in further stretches of the same line as well. */
function hasMore(sheet: SheetView, { model, segment: { direction, line }, support }: Deviation): boolean {
  const at = direction === "down" ? model.row : model.column;
  let count = 0;
  for (let place = at - farthest; place <= at + farthest; place++) {
    const { row, column } = positionIn(direction, line, place);
    if (sheet.formulaAt(row, column)?.pattern === model.pattern) count += 1;
  }
  return count > support + 3;
}

/**
 * Whether most of the formula columns beside a cell are interrupted in its row as well (or the rows, in its
 * column): such a row is of another kind, and meant.
 */
function isSpecialLine(sheet: SheetView, suspect: Suspect, suspects: ReadonlyMap<string, Suspect>): boolean {
  const { direction, row, column } = suspect;
  let [lines, interrupted] = [1, 1];
  for (const step of [-1, 1]) {
    for (let n = step; Math.abs(n) < farthest; n += step) {
      const at = direction === "down" ? { row, column: column + n } : { row: row + n, column };
      if (suspects.has(keyOf(at))) interrupted += 1;
      else if (!isBetweenFormulas(sheet, direction, at)) break;
      lines += 1;
    }
  }
  return interrupted >= 2 && interrupted > lines / 2;
}

function isBetweenFormulas(sheet: SheetView, direction: Direction, { row, column }: Position): boolean {
  const [down, across] = direction === "down" ? [1, 0] : [0, 1];
  return (
    sheet.formulaAt(row - down, column - across) !== undefined ||
    sheet.formulaAt(row + down, column + across) !== undefined
  );
}
