import { RANKWEIGHTS } from "../../../functions/registry/judging";
import { elementTwin } from "../element-twin";
import type { RangeRead } from "../read-range";
import type { NoTwin } from "../twin";
import { when, type Writer } from "../writer";

/**
 * Rank-order centroid: of n ranks, place p weighs (1/p + … + 1/n)/n; equal ranks share the mean of their places. Summed
 * over the places i, a rank with `before` better ones and `ties` equal ones gets min(max(i − before, 0), ties)/i.
 */
export const rankWeights = elementTwin(RANKWEIGHTS, (args, writer) => {
  const ranks = args.range("ranks");
  if (!ranks) return "#N/A";
  const weights = writer.hasNames ? named(writer, ranks.value) : spelledOut(ranks);
  if (typeof weights !== "string") return weights;
  return when(`COUNT(${ranks.value})=0`, "#N/A", when(`MIN(${ranks.value})<1`, "#NUM!", weights));
});

const shared = (place: string, before: string, ties: string): string =>
  when(`${place}>${before}`, when(`${place}-${before}>${ties}`, ties, `${place}-${before}`), "0");

function named(writer: Writer, ranks: string): string {
  const count = writer.let("number_ranked", `COUNT(${ranks})`);
  const places = writer.let("places", `SEQUENCE(${count})`);
  const [rank, before, ties] = ["rank_here", "before", "ties"].map((name) => writer.reserve(name));
  return [
    `MAP(${ranks},LAMBDA(${rank},IF(LEN(${rank})=0,"",`,
    `LET(${before},SUMPRODUCT(ISNUMBER(${ranks})*(${ranks}<${rank})),${ties},SUMPRODUCT(--(${ranks}=${rank})),`,
    `SUM(${shared(places, before, ties)}/${places})/(${ties}*${count})))))`,
  ].join("");
}

/** Without SEQUENCE the rows of the range itself number the places. */
function spelledOut({ value: ranks, shape }: RangeRead): string | NoTwin {
  if (shape.columns !== 1 || !/:/.test(ranks)) return { reason: "noTwin", argument: "ranks" };
  const places = `TRANSPOSE(ROW(${ranks})-MIN(ROW(${ranks}))+1)`;
  const before = `COUNTIF(${ranks},"<"&${ranks})`;
  const ties = `COUNTIF(${ranks},${ranks})`;
  const sums = `MMULT((${places}<=COUNT(${ranks}))*${shared(places, before, ties)}/${places},ROW(${ranks})^0)`;
  return `IF(LEN(${ranks})=0,"",${sums}/(${ties}*COUNT(${ranks})))`;
}
