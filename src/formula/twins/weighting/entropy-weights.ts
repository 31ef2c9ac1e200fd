import { ENTROPYWEIGHTS } from "../../../functions/registry/judging";
import { choose } from "../choose";
import { elementTwin, type Elements } from "../element-twin";
import { when, type Writer } from "../writer";

/** (1 − entropy) of each column as a share of their sum; a column that does not tell the rows apart weighs nothing. */
export const entropyWeights = elementTwin(ENTROPYWEIGHTS, (args, writer) => {
  const matrix = args.range("matrix");
  if (!matrix) return "#N/A";
  const cells = matrix.value;
  const normalize = args.option("normalize");
  if (!writer.hasNames && normalize.is("minmax") !== "FALSE")
    return { reason: "noTwin", argument: "normalize" };
  if (!writer.hasNames && args.range("directions")) return { reason: "noTwin", argument: "directions" };
  const ones = writer.let("ones", `TRANSPOSE(INDEX(${cells},0,1)*0+1)`);
  const constant = writer.let("constant", `MMULT(${ones},--(${cells}<>INDEX(${cells},1,0)))=0`);
  const directions = directionsOf(writer, args, cells);
  const data = choose(
    normalize.is("minmax"),
    () => writer.let("scaled", scaled(writer, cells, constant, directions.lower)),
    () => cells
  );
  const sums = writer.let("column_sums", `MMULT(${ones},${data})`);
  const shares = writer.let("shares", when(`${sums}=0`, "0", `${data}/${sums}`));
  const terms = `IF(${shares}=0,0,${shares}*LN(IF(${shares}=0,1,${shares})))`;
  const entropy = writer.let("entropy", `-MMULT(${ones},${terms})/LN(ROWS(${cells}))`);
  const spread = writer.let("spread", `IF(${constant},0,IF(${entropy}>1,0,1-${entropy}))`);
  const weights = when(
    `SUM(${spread})=0`,
    `0*${grouped(spread)}+1/COLUMNS(${cells})`,
    `${spread}/SUM(${spread})`
  );
  const negative = choose(
    normalize.is("sum"),
    () => when(`MIN(${cells})<0`, "#NUM!", weights),
    () => weights
  );
  const gap = `COUNT(${cells})<ROWS(${cells})*COLUMNS(${cells})`;
  const checked = when(gap, "#N/A", when(`ROWS(${cells})<2`, "#NUM!", negative));
  return when(`COUNT(${cells})=0`, "#N/A", when(directions.wrong, "#VALUE!", checked));
});

const grouped = (text: string): string => (/^\w+$/.test(text) ? text : `(${text})`);

/** Each value between the least and the most of its column, from the other end where lower is better. */
function scaled(writer: Writer, cells: string, constant: string, lower: string): string {
  const column = writer.reserve("column_of_values");
  const of = (name: string): string => `BYCOL(${cells},LAMBDA(${column},${name}(${column})))`;
  const [least, most] = [writer.let("least", of("MIN")), writer.let("most", of("MAX"))];
  const distance = choose(
    lower,
    () => `${most}-${cells}`,
    () => `${cells}-${least}`
  );
  return `IF(${constant},0,(${distance})/(${most}-${least}))`;
}

/** Which columns are better low, as a row of conditions; blank cells among the directions are left out. */
function directionsOf(writer: Writer, args: Elements, cells: string): { lower: string; wrong: string } {
  const directions = args.range("directions");
  if (!directions) return { lower: "FALSE", wrong: "FALSE" };
  const given = directions.value;
  const count = writer.let("number_of_directions", `SUMPRODUCT(--(LEN(${given})>0))`);
  const row = writer.let("given_directions", `TOROW(IF(LEN(${given})=0,NA(),TRIM(${given})),2)`);
  const lower = `(${row}="lower")+(${row}="越低越好")>0`;
  return {
    lower: writer.let("lower_is_better", when(`${count}=0`, "FALSE", lower)),
    wrong: writer.all(`${count}>0`, `${count}<>COLUMNS(${cells})`),
  };
}
