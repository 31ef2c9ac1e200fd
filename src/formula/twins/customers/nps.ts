import { NPS } from "../../../functions/registry/customers";
import { atLeast, atMost } from "../limits";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";

/** 100 × (share of 9 and 10 − share of 0 to 6). */
export const nps = seriesTwin(NPS, (args, writer) => {
  const ratings = args.cells("ratings");
  const share = (condition: string) => `SUM(ISNUMBER(${ratings})*(${condition}))`;
  const net = `100*(${share(atLeast(ratings, "9"))}-${share(atMost(ratings, "6"))})/COUNT(${ratings})`;
  const outside = writer.any(`MIN(${ratings})<0`, `MAX(${ratings})>10`);
  return when(`COUNT(${ratings})=0`, "#N/A", when(outside, "#NUM!", net));
});
