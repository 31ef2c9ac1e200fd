import { type FunctionEntry, flag, number, option, optionalNumber } from "../parameter";
import { direction } from "./common";

const entry = (name: string, method: string, parameters: FunctionEntry["parameters"]): FunctionEntry => ({
  name,
  family: "attaining",
  method,
  result: "cell",
  parameters,
});

export const ATTAINMENT = entry("ATTAINMENT", "attainment", [
  number("actual"),
  number("target"),
  direction,
  optionalNumber("floor"),
  optionalNumber("cap"),
  option("convention", "convention", "linear"),
  option("zeroTarget", "zeroTarget", "error"),
]);

export const RANGEATTAINMENT = entry("RANGEATTAINMENT", "attainment_range", [
  number("actual"),
  number("lower"),
  number("upper"),
  optionalNumber("tolerance"),
]);

export const PROGRESS = entry("PROGRESS", "progress", [
  number("actual"),
  number("baseline"),
  number("target"),
  optionalNumber("floor"),
  optionalNumber("cap"),
]);

export const PACE = entry("PACE", "pace", [
  number("actual"),
  number("baseline"),
  number("target"),
  number("elapsed"),
]);

export const VARIANCE = entry("VARIANCE", "variance", [
  number("actual"),
  number("target"),
  direction,
  flag("relative"),
]);

export const STATUS = entry("STATUS", "rag", [
  number("value"),
  optionalNumber("green", 1),
  optionalNumber("amber", 0.9),
  direction,
  { name: "labels", kind: "list", type: "text", required: false },
]);

export const RUNRATE = entry("RUNRATE", "run_rate", [
  number("toDate"),
  number("elapsed"),
  optionalNumber("total", 1),
]);

export const REQUIREDRATE = entry("REQUIREDRATE", "required_rate", [
  number("target"),
  number("toDate"),
  number("remaining"),
]);

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
