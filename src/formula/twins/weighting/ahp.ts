import { AHP, AHPCR } from "../../../functions/registry/judging";
import { elementTwin } from "../element-twin";
import type { RangeRead } from "../read-range";
import { when, type Writer } from "../writer";
import { squareOnly } from "./square";

/** Saaty's random consistency index by size. */
const RANDOM_INDEX = "{0,0,0.58,0.9,1.12,1.24,1.32,1.41,1.45,1.49,1.51,1.48,1.56,1.57,1.59}";

/** The matrix is squared ten times: its columns then all are the principal eigenvector, as after 1,024 rounds of power iteration. */
const SQUARINGS = 10;

function eigenvector(writer: Writer, matrix: string): string {
  let power = matrix;
  for (let k = 1; k <= SQUARINGS; k++)
    power = writer.let(`power_${2 ** k}`, `MMULT(${power},${power})/SUM(MMULT(${power},${power}))`);
  return writer.let("weights", `INDEX(${power},0,1)/SUM(INDEX(${power},0,1))`);
}

function checked(matrix: RangeRead, result: string): string {
  const cells = matrix.value;
  const domain = [
    `ROWS(${cells})>15`,
    `MIN(${cells})<=0`,
    `SUMPRODUCT(--(ABS(${cells}*TRANSPOSE(${cells})-1)>1E-6))>0`,
  ];
  const gap = `COUNT(${cells})<ROWS(${cells})*COLUMNS(${cells})`;
  return squareOnly(matrix, "#N/A", when(gap, "#N/A", when(`OR(${domain.join(",")})`, "#NUM!", result)));
}

/** Weights by the analytic hierarchy process: the principal eigenvector. */
export const ahp = elementTwin(AHP, (args, writer) => {
  if (!writer.hasNames) return { reason: "noTwin" };
  const matrix = args.range("matrix");
  return matrix ? checked(matrix, eigenvector(writer, matrix.value)) : "#N/A";
});

/** The consistency ratio: (λ − n)/(n − 1) ÷ Saaty's index; 0 up to two criteria. */
export const ahpCr = elementTwin(AHPCR, (args, writer) => {
  if (!writer.hasNames) return { reason: "noTwin" };
  const matrix = args.range("matrix");
  if (!matrix) return "#N/A";
  const cells = matrix.value;
  const weights = eigenvector(writer, cells);
  const size = writer.let("size", `ROWS(${cells})`);
  const eigenvalue = writer.let("eigenvalue", `SUM(MMULT(${cells},${weights})/${weights})/${size}`);
  const index = writer.let("consistency_index", `(${eigenvalue}-${size})/(${size}-1)`);
  const ratio = when(`${index}<0`, "0", `${index}/INDEX(${RANDOM_INDEX},${size})`);
  return checked(matrix, when(`${size}<=2`, "0", ratio));
});
