import { area, type Area } from "./area";

/** Lines inserted (count above 0) or removed (below 0) at an index. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly start: number;
  readonly count: number;
}

/** An interval after a shift; undefined when all of it was removed. */
function moved(first: number, length: number, { start, count }: Shift): [number, number] | undefined {
  if (count > 0) {
    if (start <= first) return [first + count, length];
    return start < first + length ? [first, length + count] : [first, length];
  }
  const end = start - count;
  const before = Math.min(Math.max(0, start - first), length);
  const removed = Math.max(0, Math.min(end, first + length) - Math.max(start, first));
  const left = length - removed;
  if (left === 0) return undefined;
  return [start < first ? Math.max(start, first + count) : before > 0 || removed === 0 ? first : start, left];
}

/** An area after a shift; undefined when nothing is left of it. */
export function shiftArea(target: Area, shift: Shift): Area | undefined {
  const span =
    shift.axis === "row"
      ? moved(target.row, target.rows, shift)
      : moved(target.column, target.columns, shift);
  if (!span) return undefined;
  return shift.axis === "row"
    ? area(span[0], target.column, span[1], target.columns)
    : area(target.row, span[0], target.rows, span[1]);
}
