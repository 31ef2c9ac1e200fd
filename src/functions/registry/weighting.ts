import { type FunctionEntry, signature } from "../signature";

export const WEIGHTED = signature(
  "WEIGHTED",
  "scores:series weights:series [missing:option!] [weightSum:option!]"
);
export const COVERAGE = signature("COVERAGE", "scores:series weights:series");
export const EFFECTIVEWEIGHT = signature(
  "EFFECTIVEWEIGHT",
  "scores:series weights:series [missing:option!]",
  "series"
);
export const CONTRIBUTION = signature(
  "CONTRIBUTION",
  "scores:series weights:series [missing:option!]",
  "series"
);
export const ROLLUP = signature(
  "ROLLUP",
  "codes:codes scores:series weights:series [missing:option!] [weighting:option!]",
  "series"
);
export const BRIDGE = signature(
  "BRIDGE",
  "scores0:series weights0:series scores1:series weights1:series",
  "rows"
);

/** Weighted scores and roll-up. */
export const weighting: readonly FunctionEntry[] = [
  WEIGHTED,
  COVERAGE,
  EFFECTIVEWEIGHT,
  CONTRIBUTION,
  ROLLUP,
  BRIDGE,
];
