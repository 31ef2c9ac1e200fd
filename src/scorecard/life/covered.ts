import type { Rect } from "../../plan/addresses";
import type { Axis, LineChange } from "./axis";
import type { SheetMove } from "./translate";

/** The cells that a rule covers: all in which one of the rows and one of the columns meet. */
export interface Covered {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/**
 * What a rule on a rectangle of the sheet as made covers in the end, and once the change has been taken back: it loses
 * what goes, takes in what comes inside it, and goes along with what moves.
 */
export function coveredAfter(move: SheetMove, made: Rect): { there: Covered; andBack: Covered } {
  const rows = spanAfter(move.rows, made.row, made.rows);
  const columns = spanAfter(move.columns, made.column, made.columns);
  return {
    there: { rows: rows.there, columns: columns.there },
    andBack: { rows: rows.andBack, columns: columns.andBack },
  };
}

function spanAfter(axis: Axis, first: number, count: number): { there: Set<number>; andBack: Set<number> } {
  const present = new Set<number>();
  for (let line = first; line < first + count; line++) {
    const place = axis.present(line);
    if (place !== undefined) present.add(place);
  }
  const there = axis.changes.reduce(lineAfter, present);
  return { there, andBack: inverse(axis.changes).reduce(lineAfter, there) };
}

const opposite = { insert: "delete", delete: "insert" } as const;

const inverse = (changes: readonly LineChange[]): LineChange[] =>
  [...changes]
    .reverse()
    .map((each) =>
      each.kind === "move" ? { ...each, at: each.to, to: each.at } : { ...each, kind: opposite[each.kind] }
    );

/** Lines after one change. */
function lineAfter(lines: ReadonlySet<number>, change: LineChange): Set<number> {
  const { at, count } = change;
  const isIn = (line: number, from: number): boolean => line >= from && line < from + count;
  const after = new Set<number>();
  for (const line of lines) {
    if (change.kind === "move") {
      if (isIn(line, at)) after.add(line + change.to - at);
      else if (!isIn(line, change.to)) after.add(line);
    } else if (change.kind === "insert") after.add(line < at ? line : line + count);
    else if (!isIn(line, at)) after.add(line < at ? line : line - count);
  }
  if (change.kind === "insert" && lines.has(at - 1) && lines.has(at))
    for (let line = at; line < at + count; line++) after.add(line);
  return after;
}

/** The parts of a rectangle that none of these covers. */
export const uncovered = (rect: Rect, inner: readonly Covered[]): Rect[] =>
  inner.reduce<Rect[]>((left, hole) => left.flatMap((part) => outside(part, hole)), [rect]);

function outside(rect: Rect, { rows, columns }: Covered): Rect[] {
  return runs(rect.row, rect.rows, rows).flatMap(([row, count, covered]) => {
    const band = { ...rect, row, rows: count };
    if (!covered) return [band];
    return runs(rect.column, rect.columns, columns).flatMap(([column, width, under]) =>
      under ? [] : [{ ...band, column, columns: width }]
    );
  });
}

/** A span in runs of lines that are in a set, and of lines that are not. */
function runs(
  first: number,
  count: number,
  set: ReadonlySet<number>
): [first: number, count: number, isIn: boolean][] {
  const found: [number, number, boolean][] = [];
  for (let line = first; line < first + count; line++) {
    const last = found.at(-1);
    if (last?.[2] === set.has(line)) last[1]++;
    else found.push([line, 1, set.has(line)]);
  }
  return found;
}
