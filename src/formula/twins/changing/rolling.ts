import { ROLLING } from "../../../functions/registry/changing";
import { notWhole } from "../parts/not-whole";
import { seriesTwin } from "../parts/series-twin";
import { grouped, when } from "../writer";
import { aggregated } from "./aggregated";
import { datedSeries, inYear } from "./dated";

/** The values of the last periods, the one that holds the date included. */
export const rolling = seriesTwin(
  ROLLING,
  (args, writer) => {
    const { calendar, period, counted } = datedSeries(args, "grain");
    const periods = args.number("periods");
    const last = writer.let("last_period", calendar.numberOf(`INT(${args.number("asOf")})`));
    const rows = writer.let(
      "rows_of",
      `${counted}*(${period}<=${last})*(${period}>${last}-${grouped(periods)})`
    );
    const bad = writer.any(`${grouped(periods)}<1`, notWhole(periods));
    return inYear(args, writer, when(bad, "#NUM!", aggregated(args, rows)));
  },
  { names: { asOf: "as_of", yearStart: "year_start" } }
);
