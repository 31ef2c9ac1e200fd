import { CSAT } from "../../../functions/registry/customers";
import { atLeast } from "../limits";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";

/** Share of the ratings at or above the threshold. */
export const csat = seriesTwin(CSAT, (args) => {
  const ratings = args.cells("ratings");
  const satisfied = `SUM(ISNUMBER(${ratings})*(${atLeast(ratings, args.number("threshold"))}))`;
  return when(`COUNT(${ratings})=0`, "#N/A", `${satisfied}/COUNT(${ratings})`);
});
