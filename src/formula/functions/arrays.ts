import { numberOf } from "../convert";
import { isError, type Block, type Value } from "../value";
import { type CellsArgument, type CellsFunction, error, single, wholeNumber } from "./function";

/** More cells than an explanation follows. */
const cellsAtMost = 200_000;

const transposed = (block: Block): Block => block[0].map((_, c) => block.map((row) => row[c]));

function sequence(...args: readonly CellsArgument[]): Block | Value | undefined {
  const [rows, columns] = [wholeNumber(args[0], 1), wholeNumber(args[1], 1)];
  const [start, step] = [args[2], args[3]].map((arg) => (arg ? numberOf(single(arg) ?? "") : 1));
  if (rows === undefined || columns === undefined || typeof start !== "number" || typeof step !== "number")
    return undefined;
  if (rows < 1 || columns < 1) return error(rows < 0 || columns < 0 ? "#VALUE!" : "#CALC!");
  if (rows * columns > cellsAtMost) return undefined;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => start + step * (r * columns + c))
  );
}

/** Rows (or columns) for which a column (or row) of truths holds. */
function filter(array: CellsArgument, include: CellsArgument, otherwise: CellsArgument = null) {
  if (!array || !include) return undefined;
  const across =
    include.block.length === 1 && array.block[0].length === include.block[0].length && array.block.length > 1;
  const flags = include.block.flat();
  const lines = across ? transposed(array.block) : array.block;
  const oneLine = include.block.length === 1 || include.block[0].length === 1;
  if (!oneLine || flags.length !== lines.length) {
    // A single row is filtered by a row.
    if (array.block.length === 1 && flags.length === array.block[0].length && oneLine)
      return picked(transposed(array.block), flags, otherwise, true);
    return error("#VALUE!");
  }
  return picked(lines, flags, otherwise, across);
}

function picked(lines: Block, flags: readonly Value[], otherwise: CellsArgument, across: boolean) {
  const failed = flags.find(isError);
  if (failed) return failed;
  if (flags.some((flag) => typeof flag === "string")) return error("#VALUE!");
  const kept = lines.filter((_, i) => Boolean(flags[i]));
  if (kept.length === 0) return otherwise?.block ?? error("#CALC!");
  return across ? transposed(kept) : kept;
}

/** The first or last lines; a negative count takes them from the end. */
const cut = <T>(lines: readonly T[], count: number | undefined, take: boolean): readonly T[] => {
  if (count === undefined) return lines;
  if (take) return count >= 0 ? lines.slice(0, count) : lines.slice(count);
  return count >= 0 ? lines.slice(count) : lines.slice(0, count);
};

const cutting = (take: boolean): CellsFunction => ({
  least: 2,
  most: 3,
  of(array, rows, columns) {
    const counts = [rows, columns].map((arg) => (arg ? wholeNumber(arg) : undefined));
    if (!array || [rows, columns].some((arg, i) => arg && counts[i] === undefined)) return undefined;
    if (take && counts.includes(0)) return error("#CALC!");
    const kept = cut(array.block, counts[0], take).map((row) => cut(row, counts[1], take));
    return kept.length === 0 || kept[0].length === 0 ? error("#CALC!") : kept;
  },
});

function stacked(blocks: readonly Block[]): Block {
  const width = Math.max(...blocks.map((block) => block[0].length));
  return blocks.flatMap((block) =>
    block.map((row) => [...row, ...Array.from({ length: width - row.length }, () => error("#N/A"))])
  );
}

/** Rows that are not there before, texts without regard to case. */
function unique(array: CellsArgument): Block | undefined {
  if (!array) return undefined;
  const seen = new Set<string>();
  return array.block.filter((row) => {
    const key = JSON.stringify(row.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const whole = (args: readonly CellsArgument[]): Block[] | undefined =>
  args.every((arg) => arg !== null) ? args.map(({ block }) => block) : undefined;

/** By name: SEQUENCE, FILTER, UNIQUE, TRANSPOSE, TAKE, DROP, HSTACK, VSTACK, TOCOL and TOROW. */
export const arrayFunctions: Readonly<Record<string, CellsFunction>> = {
  SEQUENCE: { least: 1, most: 4, of: sequence },
  FILTER: { least: 2, most: 3, of: filter },
  UNIQUE: { least: 1, most: 1, of: unique },
  TRANSPOSE: { least: 1, most: 1, of: (array) => (array ? transposed(array.block) : undefined) },
  TAKE: cutting(true),
  DROP: cutting(false),
  VSTACK: {
    least: 1,
    most: 254,
    of(...args) {
      const blocks = whole(args);
      return blocks && stacked(blocks);
    },
  },
  HSTACK: {
    least: 1,
    most: 254,
    of(...args) {
      const blocks = whole(args);
      return blocks && transposed(stacked(blocks.map(transposed)));
    },
  },
  TOCOL: { least: 1, most: 1, of: (array) => array?.block.flat().map((value) => [value]) },
  TOROW: { least: 1, most: 1, of: (array) => (array ? [array.block.flat()] : undefined) },
};
