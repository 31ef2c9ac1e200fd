import { columnIndex, columnLetters, parseRect, rectAddress } from "../../plan/addresses";
import type { CellStyle, SheetPlan, StyleRun } from "../../plan/plan";
import { linesOf } from "./growth";
import { looksOf, restyled } from "./looks";
import { asPresent, placed, type SheetMove } from "./translate";

/** Looks, heights and widths that change, and those that come back when the change is taken back. */
export interface FormatChange {
  readonly styles: readonly StyleRun[];
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly unmerge: readonly string[];
  readonly back: {
    readonly styles: readonly StyleRun[];
    readonly rowHeights: Readonly<Record<string, number>>;
    readonly columnWidths: Readonly<Record<string, number>>;
    readonly unmerge: readonly string[];
  };
}

/**
 * Only what the new layout wants otherwise than the old one: cells that stay keep the look that the user
 * may have given them, columns that stay their width.
 */
export function formatChange(made: SheetPlan, next: SheetPlan, move: SheetMove): FormatChange {
  const { rows, columns } = move;
  const [madeLooks, nextLooks] = [looksOf(made), looksOf(next)];
  const madeRow = inverted(rows.present, linesOf(made).rows);
  const madeColumn = inverted(columns.present, linesOf(made).columns);
  const forward: [number, number, CellStyle, CellStyle | undefined][] = [];
  const back: [number, number, CellStyle | undefined, CellStyle | undefined][] = [];
  for (const [row, column, look] of nextLooks.entries()) {
    const [r, c] = [rows.final(row), columns.final(column)];
    const [fromRow, fromColumn] = [rows.origin(r), columns.origin(c)];
    if (fromRow === undefined || fromColumn === undefined) {
      forward.push([r, c, look, undefined]);
      continue;
    }
    const before = madeLooks.get(madeRow.get(fromRow) ?? -1, madeColumn.get(fromColumn) ?? -1) ?? {};
    if (before === look) continue;
    forward.push([r, c, look, before]);
    back.push([fromRow, fromColumn, before, look]);
  }
  for (const [row, column, look] of madeLooks.entries()) {
    const [r, c] = [rows.present(row), columns.present(column)];
    if (r === undefined || c === undefined) continue;
    if (rows.moved(r) === undefined || columns.moved(c) === undefined) back.push([r, c, look, undefined]);
  }
  const merges = mergesOf(made, next, move);
  const heights = heightChange(made, next, move);
  const widths = widthChange(made, next, move);
  return {
    styles: [...restyled(forward), ...merges.merge],
    unmerge: merges.unmerge,
    rowHeights: heights.forward,
    columnWidths: widths.forward,
    back: {
      styles: [...restyled(back), ...merges.back.merge],
      unmerge: merges.back.unmerge,
      rowHeights: heights.back,
      columnWidths: widths.back,
    },
  };
}

function inverted(place: (line: number) => number | undefined, count: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let line = 0; line < count; line++) {
    const at = place(line);
    if (at !== undefined) map.set(at, line);
  }
  return map;
}

/** Merged cells go and come as rectangles. */
function mergesOf(made: SheetPlan, next: SheetPlan, move: SheetMove) {
  const present = asPresent(move);
  const of = (plan: SheetPlan, at: SheetMove): string[] =>
    plan.styles
      .filter(({ style }) => style.merge)
      .flatMap(({ addresses }) => addresses.flatMap((address) => parseRect(address) ?? []))
      .map((rect) => rectAddress(placed(at, rect)));
  const [old, wanted] = [of(made, present), of(next, move)];
  const merge = (addresses: string[]): StyleRun[] =>
    addresses.length > 0 ? [{ addresses, style: { merge: true } }] : [];
  const [gone, come] = [
    old.filter((address) => !wanted.includes(address)),
    wanted.filter((address) => !old.includes(address)),
  ];
  return { unmerge: gone, merge: merge(come), back: { unmerge: come, merge: merge(gone) } };
}

function heightChange(made: SheetPlan, next: SheetPlan, { rows }: SheetMove) {
  const [old, wanted] = [heightsOf(made), heightsOf(next)];
  const madeAt = inverted(rows.present, Math.max(0, ...old.keys()) + 1);
  // A height belongs to the row of the sheet, not to the cells that move into it.
  const settled = new Set(rows.resettled.values());
  const forward: Record<string, number> = {};
  const back: Record<string, number> = {};
  for (const [row, height] of wanted) {
    const final = rows.final(row);
    const origin = rows.origin(final);
    const before = origin === undefined ? undefined : old.get(madeAt.get(origin) ?? -1);
    if (origin !== undefined && before === height && !settled.has(final)) continue;
    forward[String(final + 1)] = height;
    if (origin !== undefined && before !== undefined) back[String(origin + 1)] = before;
  }
  for (const [row, height] of old) {
    const place = rows.present(row);
    if (place !== undefined && rows.moved(place) === undefined) back[String(place + 1)] = height;
  }
  return { forward, back };
}

function heightsOf({ rowHeights = {} }: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [span, height] of Object.entries(rowHeights)) {
    const [first, last = first] = span.split(":").map(Number);
    for (let row = first; row <= last; row++) heights.set(row - 1, height);
  }
  return heights;
}

/** Columns that come get their width; those that stay keep what the user has given them. */
function widthChange(made: SheetPlan, next: SheetPlan, { columns }: SheetMove) {
  const forward: Record<string, number> = {};
  const back: Record<string, number> = {};
  const settled = new Set(columns.resettled.values());
  for (const [column, width] of widthsOf(next)) {
    const final = columns.final(column);
    if (columns.origin(final) === undefined || settled.has(final)) forward[columnLetters(final)] = width;
  }
  for (const [column, width] of widthsOf(made)) {
    const place = columns.present(column);
    if (place !== undefined && (columns.moved(place) === undefined || columns.resettled.has(place)))
      back[columnLetters(place)] = width;
  }
  return { forward, back };
}

function widthsOf({ columnWidths }: SheetPlan): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [span, width] of Object.entries(columnWidths)) {
    const [first, last = first] = span.split(":").map(columnIndex);
    for (let column = first; column <= last; column++) widths.set(column, width);
  }
  return widths;
}
