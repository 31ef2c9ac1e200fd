import {
  date,
  type FunctionEntry,
  number,
  option,
  optionalDate,
  optionalNumber,
  optionalSeries,
  type Parameter,
  series,
} from "../parameter";

const entry = (name: string, method: string, parameters: FunctionEntry["parameters"]): FunctionEntry => ({
  name,
  family: "service",
  method,
  result: "cell",
  parameters,
});

const days = (name: string): Parameter => ({ name, kind: "list", type: "date", required: false });
const dateSeries = (name: string): Parameter => ({ name, kind: "series", type: "date", required: true });

export const SLA = entry("SLA", "sla", [series("durations"), number("limit")]);

export const PERCENTILE = entry("PERCENTILE", "percentile", [
  series("values"),
  number("p"),
  option("method", "percentile", "inc"),
]);

export const ONTIME = entry("ONTIME", "on_time", [
  dateSeries("due"),
  dateSeries("done"),
  optionalSeries("amounts"),
  optionalDate("asOf"),
]);

export const WORKTIME = entry("WORKTIME", "work_time", [
  date("start"),
  date("end"),
  optionalNumber("opens", 0.375),
  optionalNumber("closes", 0.75),
  days("holidays"),
  days("workdays"),
]);

/** Service levels and working time. */
export const service: readonly FunctionEntry[] = [SLA, PERCENTILE, ONTIME, WORKTIME];
