import { type FunctionEntry, signature } from "../signature";

export const SLA = signature("SLA", "durations:series limit");
export const PERCENTILE = signature("PERCENTILE", "values:series p [method:option/percentile]");
export const ONTIME = signature("ONTIME", "due:dates done:dates [amounts:series] [asOf:date]");
export const WORKTIME = signature(
  "WORKTIME",
  "start:date end:date [opens=0.375] [closes=0.75] [holidays:days] [workdays:days]"
);

/** Service levels and working time. */
export const service: readonly FunctionEntry[] = [SLA, PERCENTILE, ONTIME, WORKTIME];
