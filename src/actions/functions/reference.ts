import { overlap, parseRect } from "../../plan/addresses";
import { sheetPrefix } from "../../plan/references";

/** An address as it was typed or picked: without a sheet it means the sheet that is shown. */
export interface Reference {
  readonly sheet?: string;
  readonly address: string;
}

const pattern = /^(?:(?:'((?:[^']|'')+)'|([^'!,()"]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/**
 * Reads an address such as `B2:B13`, `Calls!B2` or `'Q1 ''25'!B2`; undefined for anything else.
 *
 * @example readReference("'Q1 ''25'!b2")  // { sheet: "Q1 '25", address: "B2" }
 */
export function readReference(text: string): Reference | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return { ...(sheet !== undefined && { sheet }), address: match[3].toUpperCase() };
}

/** A reference as a formula writes it on a sheet: with its own sheet's name only where that is another. */
export const writeReference = ({ sheet, address }: Reference, on?: string): string =>
  sheet === undefined || sheet === on ? address : sheetPrefix(sheet) + address;

/** Whole columns and rows as the rectangles that they are. */
const asCells = (address: string): string =>
  address
    .replaceAll("$", "")
    .replace(/^(?<from>[A-Z]+):(?<to>[A-Z]+)$/i, "$<from>1:$<to>1048576")
    .replace(/^(\d+):(\d+)$/, "A$1:XFD$2");

/** Whether two addresses on one sheet have a cell in common. */
export function overlaps(a: string, b: string): boolean {
  const [one, two] = [parseRect(asCells(a)), parseRect(asCells(b))];
  return one !== undefined && two !== undefined && overlap(one, two);
}
