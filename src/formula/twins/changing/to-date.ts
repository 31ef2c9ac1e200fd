import { TODATE } from "../../../functions/registry/changing";
import { seriesTwin } from "../parts/series-twin";
import { aggregated } from "./aggregated";
import { datedSeries, inYear } from "./dated";

/** The values from the start of the year, quarter or month up to the date. */
export const toDate = seriesTwin(
  TODATE,
  (args, writer) => {
    const { calendar, day, period, counted } = datedSeries(args, "within");
    const last = `INT(${args.number("asOf")})`;
    const rows = writer.let("rows_of", `${counted}*(${period}=${calendar.numberOf(last)})*(${day}<=${last})`);
    return inYear(args, writer, aggregated(args, rows));
  },
  { names: { asOf: "as_of", yearStart: "year_start" } }
);
