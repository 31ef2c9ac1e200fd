import { choose } from "../choose";
import type { OptionValue } from "../option";
import { when, type Writer } from "../writer";
import type { Bands } from "./bands";

/** Beyond every limit: stands for a row without one. */
const beyond = "9.9E+307";

/** The edge of every limit: 1e-9 × max(1, |limit|) to its worse side. */
const edges = (limits: string, sign: "+" | "-"): string =>
  when(
    `LEN(${limits})=0`,
    sign === "-" ? beyond : `-${beyond}`,
    `${limits}${sign}1E-9*IF(ABS(${limits})>1,ABS(${limits}),1)`
  );

/** The points of the best band that is reached: the largest edge not above the value; lower: the smallest not below it. */
export function stepPoints(
  writer: Writer,
  value: string,
  { limits, points }: Bands,
  direction: OptionValue,
  otherwise: string
): string {
  const reached = (sign: "+" | "-"): string => {
    const edge = writer.let(sign === "-" ? "reached_from" : "reached_to", edges(limits, sign));
    if (!writer.hasNames) return found(value, edge, points, otherwise, sign);
    // Two steps, since of equal limits the upper row counts: only an exact match is sure to find the first.
    const nearest = `XLOOKUP(${value},${edge},${edge},NA(),${sign === "-" ? "-1" : "1"})`;
    const best = writer.let("best_edge", nearest);
    return when(`ISNA(${best})`, otherwise, `XLOOKUP(${best},${edge},${points})`);
  };
  return choose(
    direction.is("lower"),
    () => reached("+"),
    () => reached("-")
  );
}

/** The same with MATCH, for Excel 2016. */
function found(value: string, edge: string, points: string, otherwise: string, sign: "+" | "-"): string {
  const [compared, best] = sign === "-" ? ["<=", "MAX"] : [">=", "MIN"];
  const reached = `${edge}${compared}${value}`;
  const row = `MATCH(${best}(IF(${reached},${edge})),${edge},0)`;
  return when(`SUMPRODUCT(--(${reached}))=0`, otherwise, `INDEX(${points},${row})`);
}
