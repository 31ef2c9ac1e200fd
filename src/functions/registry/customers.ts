import { type FunctionEntry, signature } from "../signature";

export const RATE = signature("RATE", "part whole");
export const CHURN = signature("CHURN", "lost start");
export const RETENTION = signature("RETENTION", "start end new");
export const CAC = signature("CAC", "spend newCustomers");
export const NPS = signature("NPS", "ratings:series");
export const CSAT = signature("CSAT", "ratings:series [threshold=4]");
export const CSATSCORE = signature("CSATSCORE", "ratings:series [min=1] [max=5]");
export const CES = signature("CES", "ratings:series");
export const CLV = signature("CLV", "margin retention [discount=0] [timing:option] [acquisitionCost=0]");

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
