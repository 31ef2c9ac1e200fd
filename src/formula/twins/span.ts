import { isSingle, type Shape } from "./shape";

interface Spanning {
  readonly cell: string;
  readonly shape: Shape;
}

/** The fewest arguments that together have all rows and columns of the result: those of unknown shape, and the largest. */
export function spanOf(all: readonly Spanning[]): string[] {
  const ranges = all.filter(({ shape }) => !isSingle(shape));
  const unknown = ranges.filter(({ shape }) => shape.rows === undefined || shape.columns === undefined);
  const known = ranges.filter((one) => !unknown.includes(one));
  const rows = Math.max(...known.map(({ shape }) => shape.rows!));
  const columns = Math.max(...known.map(({ shape }) => shape.columns!));
  const both = known.find(({ shape }) => shape.rows === rows && shape.columns === columns);
  const largest = both
    ? [both]
    : [known.find(({ shape }) => shape.rows === rows), known.find(({ shape }) => shape.columns === columns)];
  return [...new Set([...unknown, ...largest.flatMap((one) => one ?? [])].map(({ cell }) => cell))];
}
