import { type FunctionEntry, signature } from "../signature";

export const ATTAINMENT = signature(
  "ATTAINMENT",
  "actual target [direction:option] [floor] [cap] [convention:option] [zeroTarget:option]"
);
export const RANGEATTAINMENT = signature("RANGEATTAINMENT", "actual lower upper [tolerance]");
export const PROGRESS = signature("PROGRESS", "actual baseline target [floor] [cap]");
export const PACE = signature("PACE", "actual baseline target elapsed");
export const VARIANCE = signature("VARIANCE", "actual target [direction:option] [relative:flag]");
export const STATUS = signature("STATUS", "value [green=1] [amber=0.9] [direction:option] [labels:texts]");
export const RUNRATE = signature("RUNRATE", "toDate elapsed [total=1]");
export const REQUIREDRATE = signature("REQUIREDRATE", "target toDate remaining");

/** Reaching a target. */
export const attaining: readonly FunctionEntry[] = [
  ATTAINMENT,
  RANGEATTAINMENT,
  PROGRESS,
  PACE,
  VARIANCE,
  STATUS,
  RUNRATE,
  REQUIREDRATE,
];
