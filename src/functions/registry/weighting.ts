import { type FunctionEntry, matrix, option, type ResultShape, series, single } from "../parameter";
import { missing } from "./common";

const entry = (
  name: string,
  method: string,
  result: ResultShape,
  parameters: FunctionEntry["parameters"]
): FunctionEntry => ({ name, family: "weighting", method, result, parameters });

export const WEIGHTED = entry("WEIGHTED", "weighted", "cell", [
  series("scores"),
  series("weights"),
  missing,
  single(option("weightSum", "weightSum", "normalize")),
]);

export const COVERAGE = entry("COVERAGE", "coverage", "cell", [series("scores"), series("weights")]);

export const EFFECTIVEWEIGHT = entry("EFFECTIVEWEIGHT", "effective_weight", "series", [
  series("scores"),
  series("weights"),
  missing,
]);

export const CONTRIBUTION = entry("CONTRIBUTION", "contribution", "series", [
  series("scores"),
  series("weights"),
  missing,
]);

export const ROLLUP = entry("ROLLUP", "roll_up", "series", [
  { name: "codes", kind: "series", type: "text", required: true },
  series("scores"),
  series("weights"),
  missing,
  single(option("weighting", "weighting", "global")),
]);

export const BRIDGE = entry("BRIDGE", "score_bridge", "rows", [
  series("scores0"),
  series("weights0"),
  series("scores1"),
  series("weights1"),
]);

export const AHP = entry("AHP", "ahp", "column", [matrix("matrix")]);
export const AHPCR = entry("AHPCR", "ahp", "cell", [matrix("matrix")]);

export const ENTROPYWEIGHTS = entry("ENTROPYWEIGHTS", "entropy_weights", "row", [
  matrix("matrix"),
  single(option("normalize", "normalize", "sum")),
  { name: "directions", kind: "list", type: "option", required: false, options: "direction" },
]);

export const RANKWEIGHTS = entry("RANKWEIGHTS", "roc", "series", [series("ranks")]);
export const PAIRWEIGHTS = entry("PAIRWEIGHTS", "pairwise04", "column", [matrix("matrix")]);

/** Weights and roll-up. */
export const weighting: readonly FunctionEntry[] = [
  WEIGHTED,
  COVERAGE,
  EFFECTIVEWEIGHT,
  CONTRIBUTION,
  ROLLUP,
  BRIDGE,
  AHP,
  AHPCR,
  ENTROPYWEIGHTS,
  RANKWEIGHTS,
  PAIRWEIGHTS,
];
