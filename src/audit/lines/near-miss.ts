import type { Pattern } from "../book/pattern";

const reference = /R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)/g;

/** A fixed cell, such as R1C2: which one is taken is a choice. */
const fixed = /^R\d+C\d+$/;

/**
 * Whether two formulas differ in their references alone, and in one that moves with the cell: a reference gone
 * astray, or one that lost its $. Another rate of a list of rates is no miss.
 */
export function isNearMiss(a: Pattern, b: Pattern): boolean {
  if (a.key.replace(reference, "@") !== b.key.replace(reference, "@")) return false;
  const theirs = b.key.match(reference) ?? [];
  const different = (a.key.match(reference) ?? []).flatMap((own, i) =>
    own === theirs[i] ? [] : [[own, theirs[i]]]
  );
  return different.length === 1 && different[0].some((each) => !fixed.test(each));
}
