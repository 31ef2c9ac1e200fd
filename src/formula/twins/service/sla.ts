import { SLA } from "../../../functions/registry/service";
import { atMost } from "../limits";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";

/** Share of the durations at or below the limit. */
export const sla = seriesTwin(SLA, (args) => {
  const durations = args.cells("durations");
  const within = `SUM(ISNUMBER(${durations})*(${atMost(durations, args.number("limit"))}))`;
  return when(`COUNT(${durations})=0`, "#N/A", `${within}/COUNT(${durations})`);
});
