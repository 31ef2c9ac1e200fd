import { type FunctionEntry, signature } from "../signature";

export const SLA = signature("SLA", "durations:series limit");
export const PERCENTILE = signature("PERCENTILE", "values:series p [method:option/percentile]");
export const ONTIME = signature("ONTIME", "due:dates done:dates [amounts:series] [asOf:date]");
/** Service levels and punctuality. */
export const service: readonly FunctionEntry[] = [SLA, PERCENTILE, ONTIME];
