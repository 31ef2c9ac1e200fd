import type { Book } from "../book/book";
import type { FormulaCell } from "../book/pattern";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { areasAlong, findsTheSame, isEquivalent, refersAlong, shapeOf, withFormulaOf } from "./alike";
import { deviationsOf, type Deviation } from "./deviation";
import { columnLabel, isSpecial, rowLabel } from "./labels";
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
function isAtHome(sheet: SheetView, { cell, row, column, direction }: Suspect): boolean {
  if (!cell) return false;
  const [down, across] = direction === "down" ? [0, 1] : [1, 0];
  return [-1, 1].some(
    (step) => sheet.formulaAt(row + step * down, column + step * across)?.pattern === cell.pattern
  );
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
  const kept = [...suspects.values()].filter((suspect) => !isSpecialLine(sheet, suspect, suspects));
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
 * At the end of a stretch a cell of another kind is the rule: an opening balance, a heading, a total. It is a
 * suspect only where it looks like its neighbours and would find what they find.
 */
function belongsToTheEnd(
  book: Book,
  sheet: SheetView,
  { model, support }: Deviation,
  position: Position,
  cell: FormulaCell | undefined,
  along: boolean
): boolean {
  if (along) return false;
  const [own, theirs] = [position, model].map(({ row, column }) => sheet.numberFormat(row, column));
  if (own !== theirs) return false;
  if (cell && (support < 4 || shapeOf(cell.pattern) !== shapeOf(model.pattern))) return false;
  return findsTheSame(book, model, position);
}

/** How far a row or column is looked along. */
const farthest = 200;

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

/** The model's formula in the suspect's cell. */
export const expectedAt = (suspect: Suspect): FormulaCell => withFormulaOf(suspect.model, suspect);
