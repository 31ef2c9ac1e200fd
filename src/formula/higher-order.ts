import type { Lambda } from "./unfolded";
import type { Block, Value } from "./value";

/** Calls of a LAMBDA that an explanation follows at most. */
const callsAtMost = 20_000;

const single = (block: Block | undefined): Value | undefined =>
  block && block.length === 1 && block[0].length === 1 ? block[0][0] : undefined;

const cell = (value: Value): Block => [[value]];

export const higherOrderNames: ReadonlySet<string> = new Set([
  "MAP",
  "REDUCE",
  "SCAN",
  "BYROW",
  "BYCOL",
  "MAKEARRAY",
]);

/** Each cell of a block from its own call, which must give a single value. */
function built(rows: number, columns: number, of: (row: number, column: number) => Block | undefined) {
  if (rows * columns > callsAtMost) return undefined;
  const result: Value[][] = [];
  for (let r = 0; r < rows; r++) {
    const line: Value[] = [];
    for (let c = 0; c < columns; c++) {
      const block = of(r, c);
      if (!block) return undefined;
      line.push(single(block) ?? (single(block) === null ? null : { error: "#CALC!" }));
    }
    result.push(line);
  }
  return result;
}

/** MAP over one or more arrays of one size; where they differ, the missing cells are #N/A. */
function map(lambda: Lambda, arrays: readonly Block[]): Block | undefined {
  const rows = Math.max(...arrays.map((array) => array.length));
  const columns = Math.max(...arrays.map((array) => array[0].length));
  return built(rows, columns, (r, c) =>
    lambda(arrays.map((array) => cell(array[r]?.[c] === undefined ? { error: "#N/A" } : array[r][c])))
  );
}

/** The running results of a LAMBDA over the cells, row by row. */
function running(lambda: Lambda, start: Block, array: Block): Block[] | undefined {
  if (array.flat().length > callsAtMost) return undefined;
  const results: Block[] = [];
  let before: Block = start;
  for (const value of array.flat()) {
    const next = lambda([before, cell(value)]);
    if (!next) return undefined;
    results.push(next);
    before = next;
  }
  return results;
}

/**
 * MAP, REDUCE, SCAN, BYROW, BYCOL and MAKEARRAY; undefined where a call of the LAMBDA is not certain.
 *
 * @param blocks the arguments before the LAMBDA
 */
export function higherOrder(name: string, blocks: readonly Block[], lambda: Lambda): Block | undefined {
  const [first, second] = blocks;
  switch (name) {
    case "MAP":
      return map(lambda, blocks);
    case "REDUCE":
      return running(lambda, first, second)?.at(-1);
    case "SCAN": {
      const values = running(lambda, first, second)?.map(single);
      if (!values?.every((value) => value !== undefined)) return undefined;
      return second.map((row, r) => row.map((_, c) => values[r * row.length + c]!));
    }
    case "BYROW":
      return built(first.length, 1, (r) => lambda([[first[r]]]));
    case "BYCOL":
      return built(1, first[0].length, (_, c) => lambda([first.map((row) => [row[c]])]));
    default: {
      const [rows, columns] = [single(first), single(second)];
      return typeof rows === "number" && typeof columns === "number" && rows >= 1 && columns >= 1
        ? built(Math.trunc(rows), Math.trunc(columns), (r, c) => lambda([cell(r + 1), cell(c + 1)]))
        : undefined;
    }
  }
}
