import { PARETO } from "../../../functions/registry/money";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";

/** Rank, value, share and cumulative share, largest first. */
export const pareto = seriesTwin(PARETO, (args, writer) => {
  const values = args.cells("values");
  const rank = writer.let("rank", args.ranks("values"));
  const largest = writer.let("largest", `LARGE(${values},${rank})`);
  const share = `${largest}/SUM(${values})`;
  const sums = writer.hasNames
    ? `SCAN(0,${largest},LAMBDA(sum_before,one,sum_before+one))`
    : `MMULT((${rank}>=TRANSPOSE(${rank}))*1,${largest})`;
  const upTo = writer.let("up_to", `${sums}/SUM(${values})`);
  const cumulative = `IF(${upTo}>1,1,${upTo})`;
  const rows = writer.hasNames
    ? `HSTACK(${rank},${largest},${share},${cumulative})`
    : `IF({1,0,0,0},${rank},IF({0,1,0,0},${largest},IF({0,0,1,0},${share},${cumulative})))`;
  const domain = when(`MIN(${values})<0`, "#NUM!", when(`SUM(${values})=0`, "#DIV/0!", rows));
  return when(`COUNT(${values})=0`, "#N/A", domain);
});
