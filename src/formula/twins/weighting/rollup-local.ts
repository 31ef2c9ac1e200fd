import { choose } from "../choose";
import type { OptionValue } from "../option";
import { when, type Writer } from "../writer";
import { totalWeight } from "./rollup-total";
import type { Tree } from "./rollup-tree";

/** Codes of up to 2^4 parts are rolled up; each doubling of the shares reaches twice as far down. */
const DOUBLINGS = 4;

/** The weighted mean of the values of the direct children of each row, from the leaves up. */
export function localValues(writer: Writer, tree: Tree, missing: OptionValue): string {
  const { scores, weights, scored, same, below, parent } = tree;
  // A child is direct where no row lies between the two.
  const children = writer.let("children", `${below}*(MMULT(${below},${below})=0)`);
  const alive = writer.let("has_score", `(MMULT(${same}+${below},${scored})>0)*1`);
  const present = writer.let("weight_present", `MMULT(${children},${alive}*${weights})`);
  const absent = writer.let("missing_weight", `MMULT(${children},(1-${alive})*${weights})`);
  const total = totalWeight(writer, missing, present, absent);
  const extra = choose(
    missing.is("equal"),
    () => writer.let("extra_weight", `IF(${parent}*${alive}=0,0,${absent}/MMULT(${children},${alive}))`),
    () => "0"
  );
  const own = extra === "0" ? `TRANSPOSE(${weights})` : `(TRANSPOSE(${weights})+${extra})`;
  const share = `${children}*TRANSPOSE(${alive})*${own}/IF(${total}=0,1,${total})`;
  let shares = writer.let("share_of_parent", share);
  let values = writer.let("values_1", `${scores}+MMULT(${shares},${scores})`);
  for (let k = 1; k < DOUBLINGS; k++) {
    shares = writer.let(`share_of_level_${2 ** k}`, `MMULT(${shares},${shares})`);
    values = writer.let(`values_${2 ** k}`, `${values}+MMULT(${shares},${values})`);
  }
  const failure = failures(writer, tree, missing, { alive, absent, total });
  const value = when(`${failure}=1`, "#N/A", when(`${failure}=2`, "#DIV/0!", values));
  return when(`${alive}=0`, `""`, value);
}

/**
 * 1 where a missing row blocks a value (#N/A), 2 where weights are zero (#DIV/0!), else 0: of the row itself, or of the
 * first row below it in which it begins.
 */
function failures(
  writer: Writer,
  { same, below, parent }: Tree,
  missing: OptionValue,
  { alive, absent, total }: { readonly alive: string; readonly absent: string; readonly total: string }
): string {
  const zero = when(`${total}=0`, "2", "0");
  const reason = choose(
    missing.is("block"),
    () => when(`${absent}>0`, "1", zero),
    () => zero
  );
  const fails = writer.let("fails", `IF(${parent}*${alive}=0,0,${reason})`);
  const begins = writer.let("begins_here", `(${fails}>0)*(MMULT(${below},${fails})=0)`);
  const places = writer.let("places", `SEQUENCE(ROWS(${fails}))`);
  const within = `(${same}+${below})*TRANSPOSE(${begins})`;
  const line = writer.reserve("line");
  const first = writer.let(
    "first_failure",
    `BYROW(IF(${within}>0,TRANSPOSE(${places}),ROWS(${fails})+1),LAMBDA(${line},MIN(${line})))`
  );
  // Past the last row stands no failure: the row of zeros gives 0.
  return writer.let("failure", `MMULT((TRANSPOSE(${places})=${first})*1,${fails})`);
}
