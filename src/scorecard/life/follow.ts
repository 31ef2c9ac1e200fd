import { mapReferences, type Lines } from "../../formula/map-references";
import type { Axis } from "./axis";
import type { SheetMove } from "./translate";

/** What a change of layouts does to a formula that nobody of ours writes. */
export interface Followed {
  /** It refers to lines that go, whether or not they come again elsewhere. */
  readonly goes: boolean;
  /** It refers to lines that go for good and to nothing beside them there: Excel makes that #REF!. */
  readonly lost: boolean;
  /** As it reads when it is led to lines that go in one place and come in another; undefined: Excel leads it. */
  readonly led?: string;
}

const untouched: Followed = { goes: false, lost: false };

/**
 * Excel leads formulas along with lines that are inserted and deleted, but it knows nothing of a KPI that moves:
 * its line goes in one place and comes in another.
 *
 * @param home the sheet that the formula stands on
 */
export function followFormula(moves: readonly SheetMove[], home: string, formula: string): Followed {
  let [goes, lost, settles] = [false, false, false];
  const led = mapReferences(formula, (sheet, lines) => {
    const name = (sheet ?? home).toLowerCase();
    const move = moves.find((each) => each.sheet.toLowerCase() === name);
    if (!move) return undefined;
    const rows = spanOf(move.rows, lines.top, lines.bottom);
    const columns = spanOf(move.columns, lines.left, lines.right);
    goes ||= rows.goes || columns.goes;
    settles ||= rows.settles || columns.settles;
    lost ||= rows.first === undefined || columns.first === undefined;
    const next: Omit<Lines, "fixed"> = {
      top: lines.top === undefined ? undefined : rows.first,
      bottom: lines.bottom === undefined ? undefined : rows.last,
      left: lines.left === undefined ? undefined : columns.first,
      right: lines.right === undefined ? undefined : columns.last,
    };
    return lost ? undefined : next;
  });
  if (!goes) return untouched;
  return { goes, lost, ...(settles && !lost ? { led } : {}) };
}

interface Span {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly goes: boolean;
  readonly settles: boolean;
}

/** Lines further down than any layout; a reference down there is a whole column in all but name. */
const far = 5000;

/** Where the lines of a reference stand in the end, from the first to the last. */
function spanOf(axis: Axis, from: number | undefined, to: number | undefined): Span {
  if (from === undefined || to === undefined) return { first: 0, last: 0, goes: false, settles: false };
  let [first, last] = [Infinity, -Infinity];
  let [goes, settles] = [false, false];
  const see = (line: number): void => {
    const moved = axis.moved(line);
    const settled = moved === undefined ? axis.resettled.get(line) : undefined;
    goes ||= moved === undefined;
    settles ||= settled !== undefined;
    const place = moved ?? settled;
    if (place === undefined) return;
    first = Math.min(first, place);
    last = Math.max(last, place);
  };
  for (let line = from; line <= Math.min(to, far); line++) see(line);
  if (to > far) see(to);
  return last < 0 ? { first: undefined, last: undefined, goes, settles } : { first, last, goes, settles };
}
