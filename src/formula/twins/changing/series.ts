import { SERIES } from "../../../functions/registry/changing";
import { seriesTwin } from "../parts/series-twin";
import { when } from "../writer";
import { aggregated } from "./aggregated";
import { datedSeries, inYear } from "./dated";

/** A row for each period: its first day, and its value. In Excel 2016 there is no way to count out the periods. */
export const series = seriesTwin(
  SERIES,
  (args, writer) => {
    const { calendar, period, counted } = datedSeries(args, "grain");
    const all = writer.let("counted", counted);
    const end = (name: "from" | "to", aggregate: "MIN" | "MAX"): string => {
      const given = args.optional(name);
      const own = `${aggregate}(IF(${all},${period}))`;
      if (!given) return own;
      const asked = calendar.numberOf(`INT(${given.value})`);
      return given.given === "TRUE" ? asked : `IF(${given.given},${asked},${own})`;
    };
    const first = writer.let("first_period", end("from", "MIN"));
    const last = writer.let("last_period", end("to", "MAX"));
    const numbers = writer.let("numbers", `SEQUENCE(${last}-${first}+1,,${first})`);
    const each = writer.reserve("each_period");
    const own = writer.reserve("rows_of");
    const value = `LET(${own},${all}*(${period}=${each}),${aggregated(args, own)})`;
    const values = `MAP(${numbers},LAMBDA(${each},${value}))`;
    const rows = `HSTACK(${calendar.startOf(numbers)},${values})`;
    const both = [args.optional("from"), args.optional("to")];
    const contradictory = both.every(Boolean) ? writer.all(...both.map((one) => one!.given)) : "FALSE";
    const none = when(`${last}<${first}`, when(contradictory, "#NUM!", "#N/A"), rows);
    const many = when(`${last}-${first}>=100000`, "#NUM!", none);
    return inYear(args, writer, when(`SUM(${all})=0`, "#N/A", many));
  },
  {
    names: { yearStart: "year_start", from: "from_date", to: "to_date" },
    excel2016: { reason: "noTwin" },
  }
);
