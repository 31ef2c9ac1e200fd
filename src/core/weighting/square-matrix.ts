import { fail, ok, type Outcome } from "../outcome";
import type { Matrix } from "../series-type";

/** A square matrix without gaps (on the diagonal `diagonal` fills them). Errors: no-data for an empty matrix or a blank cell; shape. */
export function squareOf(matrix: Matrix, diagonal: number | null = null): Outcome<number[][]> {
  const n = matrix.length;
  if (n === 0 || matrix.every((row) => row.every((cell) => cell === null)))
    return fail("no-data", { argument: "matrix" });
  const filled: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    if (row.length !== n) return fail("shape", { argument: "matrix" });
    const cells = row.map((cell, j) => (cell === null && i === j ? diagonal : cell));
    if (!cells.every((cell) => cell !== null))
      return fail("no-data", { argument: "matrix", problem: "blank-cell", row: i + 1 });
    filled.push(cells);
  }
  return ok(filled);
}
