import { numberOf } from "./convert";
import { type Block, type ErrorValue, isError, type Value } from "./value";

/** An argument of an aggregate: cells that a reference names count only their numbers, a value given directly is converted. */
export interface AggregateArgument {
  readonly block: Block;
  readonly fromCells: boolean;
}

type Numbers = readonly number[];

/** Sum with the error of each addition carried along (Neumaier), as a sheet's SUM is exact to the last digit shown. */
export function sum(numbers: Numbers): number {
  let total = 0;
  let carried = 0;
  for (const number of numbers) {
    const next = total + number;
    carried += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + carried;
}

const results: Readonly<Record<string, (numbers: Numbers) => Value>> = {
  SUM: sum,
  AVERAGE: (numbers) => (numbers.length === 0 ? { error: "#DIV/0!" } : sum(numbers) / numbers.length),
  MIN: (numbers) => numbers.reduce((least, each) => Math.min(least, each), numbers[0] ?? 0),
  MAX: (numbers) => numbers.reduce((most, each) => Math.max(most, each), numbers[0] ?? 0),
  PRODUCT: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1)),
};

export const aggregateNames: ReadonlySet<string> = new Set([
  ...Object.keys(results),
  "COUNT",
  "COUNTA",
  "SUMPRODUCT",
]);

/** SUM, AVERAGE, MIN, MAX, PRODUCT, SUMPRODUCT, COUNT and COUNTA; undefined where a text given directly cannot be read for certain. */
export function aggregate(name: string, args: readonly AggregateArgument[]): Value | undefined {
  if (name === "COUNTA")
    return args.reduce(
      (count, { block }) => count + block.flat().filter((value) => value !== null).length,
      0
    );
  if (name === "SUMPRODUCT") return sumProduct(args.map(({ block }) => block));
  const numbers = aggregateNumbers(args, name === "COUNT");
  if (!Array.isArray(numbers)) return numbers as Value | undefined;
  return name === "COUNT" ? numbers.length : results[name](numbers);
}

/**
 * The numbers in the arguments of an aggregate; the first error among them, which COUNT passes over; undefined where
 * a text given directly cannot be read for certain.
 */
export function aggregateNumbers(
  args: readonly AggregateArgument[],
  counts = false
): number[] | ErrorValue | undefined {
  const numbers: number[] = [];
  for (const { block, fromCells } of args) {
    // An array written in a formula is taken as cells are.
    const direct = !fromCells && block.length === 1 && block[0].length === 1;
    for (const value of block.flat()) {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) {
        if (!counts) return value;
      } else if (direct) {
        const number = numberOf(value);
        if (number === undefined) return undefined;
        if (typeof number === "number") numbers.push(number);
        else if (!counts) return number;
      }
    }
  }
  return numbers;
}

/** Cells in the same place multiplied, and added up; what is no number counts as 0. */
function sumProduct(blocks: readonly Block[]): Value {
  const [first] = blocks;
  if (blocks.some((block) => block.length !== first.length || block[0].length !== first[0].length))
    return { error: "#VALUE!" };
  const cells = blocks.map((block) => block.flat());
  const error = cells.flat().find(isError);
  if (error) return error;
  return sum(
    cells[0].map((_, i) =>
      cells.reduce((product, line) => product * (typeof line[i] === "number" ? line[i] : 0), 1)
    )
  );
}
