import { mapReferences } from "../../formula/map-references";
import { parseRect, rectAddress, type Rect } from "../../plan/addresses";
import type { CellContent } from "../../plan/plan";
import type { Axis } from "./axis";
import { isFormula } from "./cells";

/** How one sheet's lines move: those of the layout to where they will stand. */
export interface SheetMove {
  /** The sheet's name, as formulas say it. */
  readonly sheet: string;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** A rectangle of the new layout where it will stand. */
export function placed({ rows, columns }: SheetMove, rect: Rect): Rect {
  const [top, left] = [rows.final(rect.row), columns.final(rect.column)];
  return {
    row: top,
    column: left,
    rows: rows.final(rect.row + rect.rows - 1) - top + 1,
    columns: columns.final(rect.column + rect.columns - 1) - left + 1,
  };
}

/** An address of the new layout, "$" and all, where it will stand. */
export function placedAddress(move: SheetMove, address: string): string {
  const rect = parseRect(address);
  if (!rect) return address;
  const moved = rectAddress(placed(move, rect));
  return address.includes("$") ? moved.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2") : moved;
}

/** Row numbers "5:20" or "5", or column letters, of the new layout where they will stand. */
export const placedRows = ({ rows }: SheetMove, span: string): string =>
  span.replace(/\d+/g, (row) => String(rows.final(Number(row) - 1) + 1));

/** A formula of the new layout, whose references follow the sheets that they speak of. */
export function placedFormula(moves: readonly SheetMove[], home: string, formula: string): string {
  return mapReferences(formula, (sheet, lines) => {
    const name = (sheet ?? home).toLowerCase();
    const move = moves.find((each) => each.sheet.toLowerCase() === name);
    if (!move) return undefined;
    const row = (line: number | undefined) => (line === undefined ? undefined : move.rows.final(line));
    const column = (line: number | undefined) => (line === undefined ? undefined : move.columns.final(line));
    return {
      top: row(lines.top),
      bottom: row(lines.bottom),
      left: column(lines.left),
      right: column(lines.right),
    };
  });
}

/** A cell's content, its formula translated. */
export const placedContent = (
  moves: readonly SheetMove[],
  home: string,
  content: CellContent
): CellContent =>
  isFormula(content) ? { ...content, formula: placedFormula(moves, home, content.formula) } : content;

/**
 * What Excel makes of a rectangle of the sheet as made while rows and columns come and go: it shrinks to
 * what stays, and grows with what comes inside it. Undefined when nothing of it stays, and where its first or last
 * line moves elsewhere: nobody can tell then what Excel will make of it.
 */
export function followed({ rows, columns }: SheetMove, rect: Rect): Rect | undefined {
  const vertical = followedSpan(rows, rect.row, rect.rows);
  const horizontal = followedSpan(columns, rect.column, rect.columns);
  if (!vertical || !horizontal) return undefined;
  return { row: vertical[0], rows: vertical[1], column: horizontal[0], columns: horizontal[1] };
}

function followedSpan(axis: Axis, first: number, count: number): [first: number, count: number] | undefined {
  let [from, to]: (number | undefined)[] = [undefined, undefined];
  for (let line = first; line < first + count; line++) {
    const present = axis.present(line);
    if (present === undefined) continue;
    const settles = axis.resettled.has(present);
    if (settles && (line === first || line === first + count - 1)) return undefined;
    const final = settles ? undefined : axis.moved(present);
    if (final === undefined) continue;
    from ??= final;
    to = final;
  }
  return from === undefined || to === undefined ? undefined : [from, to - from + 1];
}

/** The layout as made where it is on the sheet now: a line that is gone counts as the one before it. */
export function asPresent({ sheet, rows, columns }: SheetMove): SheetMove {
  const axis = (moving: Axis): Axis => ({
    ...moving,
    final(made) {
      for (let line = made; line >= 0; line--) {
        const place = moving.present(line);
        if (place !== undefined) return place;
      }
      return 0;
    },
  });
  return { sheet, rows: axis(rows), columns: axis(columns) };
}
