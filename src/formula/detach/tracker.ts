import { parseFormula } from "../parse-formula";
import { isCells, referencesOf, sheetPrefix, tokensOf } from "./references";

/**
 * A formula that holds a cell and all that its formulas refer to, and calculates nothing: Excel keeps its references
 * up to date wherever the cells go.
 *
 * @param address of the cell, without its sheet
 * @example trackerOf("My card", "J9", ["=KPI.RATE(A1,Data!B1)"])
 * // "=IF(TRUE,0,COUNT('My card'!J9,'My card'!A1,Data!B1))"
 */
export function trackerOf(sheet: string, address: string, formulas: readonly string[]): string {
  const prefix = sheetPrefix(sheet);
  const qualified = (reference: string): string => (reference.includes("!") ? reference : prefix + reference);
  const tracked = trackedReferences(formulas);
  return `=IF(TRUE,0,COUNT(${[address, ...tracked].map(qualified).join(",")}))`;
}

/** COUNT takes 255 arguments, the cell itself among them. */
const trackedReferences = (formulas: readonly string[]): string[] =>
  [...new Set(formulas.flatMap(referencesOf))].slice(0, 254);

export interface Tracked {
  readonly sheet: string;
  /** Without the sheet. */
  readonly address: string;
  /** What the references have become. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Where a tracked cell is now.
 *
 * @param formulas those that the tracker was made for
 * @returns undefined where the cell was deleted
 */
export function readTracker(tracker: string, formulas: readonly string[]): Tracked | undefined {
  if (!parseFormula(tracker)) return undefined;
  const found = tokensOf(tracker)
    .filter((token) => isCells(token) || /#REF!/i.test(token.value))
    .map(({ value }) => value);
  const [cell, ...references] = found;
  const split = cell?.lastIndexOf("!") ?? -1;
  if (split < 0 || /#REF!/i.test(cell)) return undefined;
  const prefix = cell.slice(0, split + 1);
  const moved = new Map<string, string>();
  trackedReferences(formulas).forEach((reference, i) => {
    const now = references[i] ?? reference;
    moved.set(reference, !reference.includes("!") && now.startsWith(prefix) ? now.slice(prefix.length) : now);
  });
  const written = prefix.slice(0, -1);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, address: cell.slice(split + 1).replaceAll("$", ""), moved };
}
