import type { FormulaCell, Pattern } from "../book/pattern";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";

/** A sheet is looked at down its columns and across its rows. */
export type Direction = "down" | "across";

/** A cell that calculates, or a number typed in where others calculate. */
export interface Member {
  /** Row of a column, column of a row. */
  readonly at: number;
  /** Absent for a number that was typed in. */
  readonly cell?: FormulaCell;
}

/** Cells side by side in one column or row, formulas and numbers typed in, ended by a blank or a text. */
export interface Segment {
  readonly sheet: SheetView;
  readonly direction: Direction;
  /** The column, or the row. */
  readonly line: number;
  readonly members: readonly Member[];
}

export const positionIn = (direction: Direction, line: number, at: number): Position =>
  direction === "down" ? { row: at, column: line } : { row: line, column: at };

/** Numbers typed in, between two formulas, that still count as an interruption. */
const longestGap = 12;

/** The segments with at least three formulas, and one or two of the numbers at their ends. */
export function segmentsOf(sheet: SheetView, direction: Direction): Segment[] {
  const segments: Segment[] = [];
  for (const [line, cells] of linesOf(sheet, direction)) {
    let members: Member[] = [];
    const isBlank = (at: number): boolean => {
      const { row, column } = positionIn(direction, line, at);
      return sheet.isBlank(row, column);
    };
    const isInput = (at: number): boolean => {
      const { row, column } = positionIn(direction, line, at);
      return at >= 0 && sheet.isInput(row, column);
    };
    const close = (): void => {
      const last = members.at(-1);
      if (last && members.filter(({ cell }) => cell).length >= 3)
        segments.push({ sheet, direction, line, members: [...members, ...inputsFrom(last.at, 1, isInput)] });
      members = [];
    };
    for (const [at, cell] of cells) {
      const last = members.at(-1);
      const between = last ? inputsBetween(last.at, at, isInput) : undefined;
      if (between) members.push(...between);
      else if (last?.cell?.pattern === cell.pattern && isGap(last.at, at, isBlank)) {
        // Lines left blank in a form or between groups: the list goes on.
      } else {
        close();
        members = inputsFrom(at, -1, isInput);
      }
      members.push({ at, cell });
    }
    close();
  }
  return segments;
}

function linesOf(sheet: SheetView, direction: Direction): Map<number, [number, FormulaCell][]> {
  const lines = new Map<number, [number, FormulaCell][]>();
  const arrays = new Set(sheet.spills.map(({ row, column }) => `${row}:${column}`));
  for (const row of sheet.formulas.values()) {
    for (const cell of row.values()) {
      if (arrays.has(`${cell.row}:${cell.column}`)) continue;
      const [line, at] = direction === "down" ? [cell.column, cell.row] : [cell.row, cell.column];
      const cells = lines.get(line);
      if (cells) cells.push([at, cell]);
      else lines.set(line, [[at, cell]]);
    }
  }
  for (const cells of lines.values()) cells.sort(([a], [b]) => a - b);
  return lines;
}

/** Blanks that a list may have between its groups. */
const widestGap = 2;

function isGap(from: number, to: number, isBlank: (at: number) => boolean): boolean {
  if (to - from - 1 > widestGap) return false;
  for (let at = from + 1; at < to; at++) if (!isBlank(at)) return false;
  return true;
}

/** Undefined where something other than a few typed-in numbers stands between. */
function inputsBetween(from: number, to: number, isInput: (at: number) => boolean): Member[] | undefined {
  if (to - from - 1 > longestGap) return undefined;
  const members: Member[] = [];
  for (let at = from + 1; at < to; at++) {
    if (!isInput(at)) return undefined;
    members.push({ at });
  }
  return members;
}

/** Up to two numbers beside a formula, in order: two are enough to see that there is not just one. */
function inputsFrom(from: number, step: 1 | -1, isInput: (at: number) => boolean): Member[] {
  const members: Member[] = [];
  for (let n = 1; n <= 2 && isInput(from + n * step); n++) members.push({ at: from + n * step });
  return step === 1 ? members : members.reverse();
}

/** Cells of a segment side by side that share a formula; `pattern` is absent for numbers typed in. */
export interface Run {
  readonly pattern?: Pattern;
  /** Index of the first member, and how many there are. */
  readonly from: number;
  readonly length: number;
}

export function runsOf(members: readonly Member[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { cell }] of members.entries()) {
    const last = runs.at(-1);
    if (last && last.pattern === cell?.pattern) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ pattern: cell?.pattern, from: index, length: 1 });
  }
  return runs;
}
