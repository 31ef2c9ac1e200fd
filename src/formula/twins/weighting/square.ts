import type { RangeRead } from "../read-range";
import { when } from "../writer";

/** A calculation over a square matrix behind its shape: #N/A where all is blank, #VALUE! where it is not square. */
export function squareOnly({ value, shape }: RangeRead, blank: string, calculation: string): string {
  const { rows, columns } = shape;
  const known = rows !== undefined && columns !== undefined;
  const notSquare = known ? (rows === columns ? "FALSE" : "TRUE") : `ROWS(${value})<>COLUMNS(${value})`;
  return when(`COUNT(${value})=0`, blank, when(notSquare, "#VALUE!", calculation));
}
