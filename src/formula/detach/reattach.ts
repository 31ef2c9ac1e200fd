import { tokenTypes } from "@borgar/fx";
import { tokensOf, withReferences } from "./references";

/**
 * The KPI formula for a cell whose twin stands there now.
 *
 * @param original the KPI formula as it was detached
 * @param twin its twin as it was written then
 * @param now the cell's formula now
 * @param moved what the references of then have become since, as cells were moved and sheets renamed
 * @returns undefined where somebody has edited the twin
 * @example
 * reattached("=KPI.RATE(A1,B1)", "=A1/B1", "=A3/B3", new Map([["A1", "A3"], ["B1", "B3"]]))  // "=KPI.RATE(A3,B3)"
 */
export function reattached(
  original: string,
  twin: string,
  now: string,
  moved: ReadonlyMap<string, string>
): string | undefined {
  return comparable(withMoved(twin, moved)) === comparable(now) ? withMoved(original, moved) : undefined;
}

/** A formula with its references as they are now. */
export const withMoved = (formula: string, moved: ReadonlyMap<string, string>): string =>
  withReferences(formula, (reference) => moved.get(reference) ?? reference);

/** Excel writes sheet names with and without quotes, and leaves out blanks. */
const comparable = (formula: string): string =>
  tokensOf(formula)
    .filter(({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE)
    .map(({ type, value }) =>
      type === tokenTypes.STRING ? value : value.toUpperCase().replace(/^'([\p{L}_][\p{L}\p{N}_]*)'!/u, "$1!")
    )
    .join("");
