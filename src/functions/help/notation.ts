/** A piece of a formula: on the line, below it or above it. */
export interface NotationPart {
  readonly text: string;
  readonly place: "line" | "below" | "above";
}

/**
 * Reads the help's notation: `_x` or `_{…}` is an index, `^x` or `^{…}` an exponent, all else stands as it is.
 *
 * @example notationParts("w_i s_{ij}").map(({ text }) => text)  // ["w", "i", " s", "ij"]
 */
export function notationParts(formula: string): NotationPart[] {
  return [...formula.matchAll(/([_^])(?:\{([^}]*)\}|(\w))|[^_^]+|[_^]/gu)].map(
    ([all, mark, group, single]) =>
      mark ? { text: group ?? single, place: mark === "_" ? "below" : "above" } : { text: all, place: "line" }
  );
}
