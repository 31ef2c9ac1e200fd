/** How many functions of a formula stand in each other at most. */
export function nestingOf(formula: string): number {
  const calls: boolean[] = [];
  let depth = 0;
  let deepest = 0;
  for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.]*\(|\)/gu)) {
    if (piece === ")") depth -= calls.pop() ? 1 : 0;
    else if (piece.endsWith("(")) {
      calls.push(piece.length > 1);
      if (piece.length > 1) deepest = Math.max(deepest, ++depth);
    }
  }
  return deepest;
}
