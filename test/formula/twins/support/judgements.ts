import fc from "fast-check";
import { type Case, cellsOf } from "./prove";

const size = fc.integer({ min: 1, max: 5 });
const square = (
  n: number,
  above: fc.Arbitrary<number>,
  below: (value: number) => number,
  diagonal: number | null
): fc.Arbitrary<(number | null)[][]> =>
  fc
    .array(above, { minLength: n * n, maxLength: n * n })
    .map((values) =>
      Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_, j) =>
          i === j ? diagonal : i < j ? values[i * n + j] : below(values[j * n + i])
        )
      )
    );

/** Square tables of judgements as the scale has them. */
const comparisons = size.chain((n) =>
  square(n, fc.constantFrom(1, 2, 3, 5, 9, 1 / 2, 1 / 3, 1 / 7), (value) => 1 / value, 1)
);
const points = size.chain((n) => square(n, fc.integer({ min: 0, max: 4 }), (value) => 4 - value, null));
const figures = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: 30 }).map((x) => x / 4),
        { minLength: columns, maxLength: columns }
      ),
      { minLength: rows, maxLength: rows }
    )
  );

const sample = <T>(of: fc.Arbitrary<T>, count: number): T[] => fc.sample(of, { numRuns: count, seed: 7 });

/** Calls of the functions that make weights of tables, with tables that calculate. */
export const judgements = (count: number): Case[] => [
  ...sample(comparisons, count).flatMap((matrix) =>
    ["AHP", "AHPCR"].map((name) => ({ name, args: [cellsOf(matrix)] }))
  ),
  ...sample(points, count).map((matrix) => ({ name: "PAIRWEIGHTS", args: [cellsOf(matrix)] })),
  ...sample(figures, count).flatMap((matrix) =>
    [undefined, { written: '"minmax"' }, ...(matrix[0].length > 1 ? [{ cells: [["极差"]] }] : [])].map(
      (normalize, i) => ({
        name: "ENTROPYWEIGHTS",
        args: [
          cellsOf(matrix),
          normalize,
          i > 0 ? cellsOf(matrix[0].map((_, j) => (j % 2 ? "LOWER" : "higher"))) : undefined,
        ],
      })
    )
  ),
];
