import { mapReferences, type Lines } from "../../formula/map-references";
import type { Axis } from "./axis";
import type { SheetMove } from "./translate";

/** What a change of layouts does to a formula that nobody of ours writes. */
export interface Followed {
  /** It refers to lines that go, whether or not they come again elsewhere. */
  readonly goes: boolean;
  /** It refers to lines that go for good and to nothing beside them there: Excel makes that #REF!. */
  readonly lost: boolean;
  /** As it reads afterwards where Excel cannot be relied on to lead it; undefined: Excel leads it. */
  readonly led?: string;
}

const untouched: Followed = { goes: false, lost: false };

/**
 * Excel leads formulas along with lines that are inserted and deleted, and with single lines that move. What it makes
 * of a range of which lines move away or change places is not to be relied on: such a formula is led here.
 *
 * @param home the sheet that the formula stands on
 */
export function followFormula(moves: readonly SheetMove[], home: string, formula: string): Followed {
  let [goes, lost, leads] = [false, false, false];
  const led = mapReferences(formula, (sheet, lines) => {
    const name = (sheet ?? home).toLowerCase();
    const move = moves.find((each) => each.sheet.toLowerCase() === name);
    if (!move) return undefined;
    const rows = spanOf(move.rows, lines.top, lines.bottom);
    const columns = spanOf(move.columns, lines.left, lines.right);
    goes ||= rows.goes || columns.goes;
    leads ||= rows.leads || columns.leads;
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
  return { goes, lost, ...(leads && !lost ? { led } : {}) };
}

interface Span {
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Part of it goes for good, or it has to be led. */
  readonly goes: boolean;
  readonly leads: boolean;
}

/** Lines further down than any layout; a reference down there is a whole column in all but name. */
const far = 5000;

/**
 * Where the lines of a reference stand in the end. It goes on covering the same lines where they still stand
 * together; one that has left for a place among others is left to itself.
 */
function spanOf(axis: Axis, from: number | undefined, to: number | undefined): Span {
  if (from === undefined || to === undefined) return { first: 0, last: 0, goes: false, leads: false };
  const [all, staying]: number[][] = [[], []];
  let gone = false;
  const see = (line: number): void => {
    const place = axis.moved(line);
    if (place === undefined) gone = true;
    else {
      all.push(place);
      if (!axis.resettled.has(line)) staying.push(place);
    }
  };
  for (let line = from; line <= Math.min(to, far); line++) see(line);
  if (to > far) see(to);
  if (all.length === 0) return { first: undefined, last: undefined, goes: true, leads: false };
  const [whole, still] = [hull(all), hull(staying)];
  if (from === to || all.length === staying.length) return { ...whole, goes: gone, leads: false };
  const span = staying.length > 0 && hasOthers(axis, whole, from, to) ? still : whole;
  const edges = axis.resettled.has(from) || axis.resettled.has(to);
  const leads = edges || span.first !== still.first || span.last !== still.last;
  return { ...span, goes: gone || leads, leads };
}

const hull = (lines: readonly number[]): { readonly first: number; readonly last: number } => ({
  first: lines.reduce((a, b) => Math.min(a, b), Infinity),
  last: lines.reduce((a, b) => Math.max(a, b), -Infinity),
});

/** True where lines from elsewhere stand between these in the end. */
function hasOthers(
  axis: Axis,
  { first, last }: { first: number; last: number },
  from: number,
  to: number
): boolean {
  for (let final = first; final <= Math.min(last, far); final++) {
    const origin = axis.origin(final);
    if (origin !== undefined && (origin < from || origin > to)) return true;
  }
  return false;
}
