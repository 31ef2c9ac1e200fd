import { fail, ok, type Outcome } from "../outcome";

/** Rows arranged by their dotted codes. Positions count from 0; a row without a code stands outside the tree. */
export interface CodeTree {
  /** The row above each row: the nearest one whose code is a prefix of whole parts; −1 at the top or without a code. */
  readonly parents: readonly number[];
  /** The rows directly below each row, in the order given. */
  readonly children: readonly (readonly number[])[];
  /** The rows that have a code, each before the rows above it. */
  readonly bottomUp: readonly number[];
}

/**
 * Arranges rows by dotted codes: "2.1" is above "2.1.1", "2.10" is not "2.1". Where a level is skipped, the nearest
 * code above counts. Codes are taken as typed, trimmed; a number is its shortest text.
 *
 * Errors: conflict for a code that stands twice (`code` in the detail); no-data without any code.
 *
 * @example codeTree(["1", "1.1", "1.2.1"])  // parents [-1, 0, 0]
 */
export function codeTree(codes: readonly (string | number | null)[]): Outcome<CodeTree> {
  const rowOf = new Map<string, number>();
  const texts = codes.map((code) => (code === null ? "" : String(code).trim()));
  for (const [row, text] of texts.entries()) {
    if (text === "") continue;
    if (rowOf.has(text)) return fail("conflict", { argument: "codes", problem: "duplicate", code: text });
    rowOf.set(text, row);
  }
  if (rowOf.size === 0) return fail("no-data", { argument: "codes" });

  const parents = texts.map((text) => {
    let dot = text.lastIndexOf(".");
    while (dot > 0) {
      const above = rowOf.get(text.slice(0, dot));
      if (above !== undefined) return above;
      dot = text.lastIndexOf(".", dot - 1);
    }
    return -1;
  });
  const children: number[][] = texts.map(() => []);
  for (const [row, parent] of parents.entries()) if (parent >= 0) children[parent].push(row);
  // A longer code never stands above a shorter one.
  const bottomUp = [...rowOf.values()].sort((a, b) => texts[b].length - texts[a].length);
  return ok({ parents, children, bottomUp });
}
