/** An error in a cell. */
export interface ErrorValue {
  readonly error: string;
  readonly message?: string;
}

/** What a cell or a part of a formula holds; `null` is a blank. */
export type Value = number | string | boolean | null | ErrorValue;

/** Rows of cells, all of one length, at least one cell. */
export type Block = readonly (readonly Value[])[];

export const isError = (value: Value): value is ErrorValue => typeof value === "object" && value !== null;

/** A cell of a block over which one row or one column stretches, as Excel broadcasts; `#N/A` outside. */
export function cellOf(block: Block, row: number, column: number): Value {
  const line = block[block.length === 1 ? 0 : row];
  if (!line) return { error: "#N/A" };
  const value = line[line.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}

/** A block calculated cell by cell from others. Undefined where one of the cells cannot be calculated. */
export function broadcast(
  blocks: readonly Block[],
  calculate: (...values: Value[]) => Value | undefined
): Block | undefined {
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0].length));
  const result: Value[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Value[] = [];
    for (let column = 0; column < columns; column++) {
      const value = calculate(...blocks.map((block) => cellOf(block, row, column)));
      if (value === undefined) return undefined;
      line.push(value);
    }
    result.push(line);
  }
  return result;
}
