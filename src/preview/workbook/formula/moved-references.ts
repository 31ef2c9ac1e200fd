import { stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import {
  area,
  contains,
  formatArea,
  lastColumn,
  lastRow,
  parseArea,
  quoteSheet,
  splitSheet,
} from "../book/area";
import type { Area } from "../book/area";
import { withDollars } from "./references";

/** Cells that were cut and pasted: from where, and the first cell of where to. Sheets as the formulas name them. */
export interface CellsMove {
  readonly sheet: string;
  readonly from: Area;
  readonly toSheet: string;
  readonly to: Area;
}

/**
 * Where a reference leads after cells were moved, as in Excel: one whose cells all moved follows them; a range
 * that loses or gains an edge along the way is stretched to it; one whose cells were all pasted over is lost.
 *
 * @returns undefined where it stays as it is, "lost" for #REF!
 */
export function movedReference(
  reference: Area,
  sheet: string,
  { from, to, ...move }: CellsMove
): { readonly sheet: string; readonly area: Area } | "lost" | undefined {
  const [here, there] = [same(sheet, move.sheet), same(sheet, move.toSheet)];
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (here && contains(from, reference))
    return {
      sheet: move.toSheet,
      area: area(reference.row + rows, reference.column + columns, reference.rows, reference.columns),
    };
  if (there && contains(to, reference)) return "lost";
  if (!here || !there) return undefined;
  const wide = from.column <= reference.column && lastColumn(from) >= lastColumn(reference);
  const high = from.row <= reference.row && lastRow(from) >= lastRow(reference);
  if (columns === 0 && wide) {
    const span = stretched(reference.row, lastRow(reference), from.row, lastRow(from), rows);
    return span && { sheet, area: area(span[0], reference.column, span[1] - span[0] + 1, reference.columns) };
  }
  if (rows === 0 && high) {
    const span = stretched(reference.column, lastColumn(reference), from.column, lastColumn(from), columns);
    return span && { sheet, area: area(reference.row, span[0], reference.rows, span[1] - span[0] + 1) };
  }
  return undefined;
}

/** A span of which one edge moves. */
function stretched(
  first: number,
  last: number,
  from: number,
  until: number,
  by: number
): [number, number] | undefined {
  const moves = (line: number): boolean => line >= from && line <= until;
  if (moves(first) === moves(last)) return undefined;
  const [a, b] = [moves(first) ? first + by : first, moves(last) ? last + by : last];
  return [Math.min(a, b), Math.max(a, b)];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * A formula after cells were moved.
 *
 * @param home the sheet that it stands on
 * @param homeAfter the one that it will stand on
 * @param wanted references that are looked at, without their sheets
 */
export function moveReferences(
  formula: string,
  home: string,
  move: CellsMove,
  homeAfter = home,
  wanted: (reference: string) => boolean = () => true
): string {
  const tokens = tokenize(formula);
  let changed = false;
  for (const token of tokens) {
    if (token.type !== tokenTypes.REF_RANGE && token.type !== tokenTypes.REF_BEAM) continue;
    const { sheet, rest } = splitSheet(token.value);
    const place = parseArea(rest.replaceAll("$", ""));
    if (!place || !wanted(rest)) continue;
    const next = movedReference(place, sheet ?? home, move);
    const said = next === undefined || next === "lost" ? (sheet ?? home) : next.sheet;
    if (next === undefined && (sheet !== undefined || same(home, homeAfter))) continue;
    const address = next === "lost" ? "#REF!" : withDollars(rest, formatArea(next?.area ?? place));
    token.value = sheet === undefined && same(said, homeAfter) ? address : `${quoteSheet(said)}!${address}`;
    changed = true;
  }
  return changed ? stringifyTokens(tokens) : formula;
}
