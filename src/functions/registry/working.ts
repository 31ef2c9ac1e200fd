import { type FunctionEntry, signature } from "../signature";

export const WORKTIME = signature(
  "WORKTIME",
  "start:date end:date [opens=0.375] [closes=0.75] [holidays:days] [workdays:days]"
);

/** Working time: in the second chunk, the clock of working hours is large. */
export const working: readonly FunctionEntry[] = [WORKTIME];
