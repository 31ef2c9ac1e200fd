import { PAIRWEIGHTS } from "../../../functions/registry/judging";
import { elementTwin } from "../element-twin";
import { when } from "../writer";
import { squareOnly } from "./square";

/** Row sums of a 0–4 table as shares of their total; the diagonal is blank or 0, the two judgements of a pair make 4. */
export const pairWeights = elementTwin(PAIRWEIGHTS, (args, writer) => {
  const matrix = args.range("matrix");
  if (!matrix) return "#DIV/0!";
  const cells = matrix.value;
  const filled = writer.let("judgements", when(`LEN(${cells})=0`, "0", cells));
  const diagonal = writer.let("diagonal", `MUNIT(ROWS(${cells}))`);
  const gap = `SUMPRODUCT((LEN(${cells})=0)*(1-${diagonal}))>0`;
  const wrongDiagonal = `SUMPRODUCT(${diagonal}*(${filled}<>0))>0`;
  const wrongPair = `SUMPRODUCT((1-${diagonal})*(ABS(${filled}+TRANSPOSE(${filled})-4)>1E-9))>0`;
  const sums = `MMULT(${filled},TRANSPOSE(INDEX(${filled},1,0)*0+1))`;
  const weights = when(`SUM(${cells})=0`, "#DIV/0!", `${sums}/SUM(${cells})`);
  const wrong = `OR(MIN(${cells})<0,${wrongDiagonal},${wrongPair})`;
  const single = matrix.shape.rows === 1 && matrix.shape.columns === 1;
  // A single row has nothing to be compared with.
  if (single) return when(`SUM(${cells})=0`, "#DIV/0!", "#NUM!");
  const blank =
    matrix.shape.rows === undefined ? when(`ROWS(${cells})*COLUMNS(${cells})=1`, "#DIV/0!", "#N/A") : "#N/A";
  return squareOnly(matrix, blank, when(gap, "#N/A", when(wrong, "#NUM!", weights)));
});
