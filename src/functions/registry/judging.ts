import { type FunctionEntry, signature } from "../signature";

export const AHP = signature("AHP", "matrix:matrix", "column");
export const AHPCR = signature("AHPCR", "matrix:matrix");
export const ENTROPYWEIGHTS = signature(
  "ENTROPYWEIGHTS",
  "matrix:matrix [normalize:option!] [directions:words/direction]",
  "row"
);
export const RANKWEIGHTS = signature("RANKWEIGHTS", "ranks:series", "series");
export const PAIRWEIGHTS = signature("PAIRWEIGHTS", "matrix:matrix", "column");

/** Weights from judgement and from data. */
export const judging: readonly FunctionEntry[] = [AHP, AHPCR, ENTROPYWEIGHTS, RANKWEIGHTS, PAIRWEIGHTS];
