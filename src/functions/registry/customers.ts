import { type FunctionEntry, number, option, optionalNumber, series } from "../parameter";

const entry = (name: string, method: string, parameters: FunctionEntry["parameters"]): FunctionEntry => ({
  name,
  family: "customers",
  method,
  result: "cell",
  parameters,
});

export const RATE = entry("RATE", "ratio", [number("part"), number("whole")]);
export const CHURN = entry("CHURN", "ratio", [number("lost"), number("start")]);
export const RETENTION = entry("RETENTION", "retention", [number("start"), number("end"), number("new")]);
export const CAC = entry("CAC", "cac", [number("spend"), number("newCustomers")]);
export const NPS = entry("NPS", "nps", [series("ratings")]);
export const CSAT = entry("CSAT", "csat_topbox", [series("ratings"), optionalNumber("threshold", 4)]);

export const CSATSCORE = entry("CSATSCORE", "csat_mean", [
  series("ratings"),
  optionalNumber("min", 1),
  optionalNumber("max", 5),
]);

export const CES = entry("CES", "ces", [series("ratings")]);

export const CLV = entry("CLV", "clv", [
  number("margin"),
  number("retention"),
  optionalNumber("discount", 0),
  option("timing", "timing", "end"),
  optionalNumber("acquisitionCost", 0),
]);

/** Customers. */
export const customers: readonly FunctionEntry[] = [
  RATE,
  CHURN,
  RETENTION,
  CAC,
  NPS,
  CSAT,
  CSATSCORE,
  CES,
  CLV,
];
