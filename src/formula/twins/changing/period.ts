import { PERIOD } from "../../../functions/registry/changing";
import { notWhole } from "../parts/not-whole";
import { seriesTwin } from "../parts/series-twin";
import { grouped, when } from "../writer";
import { aggregated } from "./aggregated";
import { datedSeries, inYear } from "./dated";

/** The values of the period that holds the date, or of one some periods from it. */
export const period = seriesTwin(
  PERIOD,
  (args, writer) => {
    const { calendar, period, counted } = datedSeries(args, "grain");
    const offset = args.number("offset");
    const asked =
      calendar.numberOf(`INT(${args.number("asOf")})`) + (offset === "0" ? "" : `+${grouped(offset)}`);
    const rows = writer.let("rows_of", `${counted}*(${period}=${asked})`);
    return inYear(args, writer, when(notWhole(offset), "#NUM!", aggregated(args, rows)));
  },
  { names: { asOf: "as_of", yearStart: "year_start" } }
);
