/** The methods by which the pane's weight editors compute: pure, loaded with the editors. */
export { ahp, type Ahp } from "../../core/weighting/ahp";
export { smallestRepair, worstTriad, type AhpRepair, type Triad } from "../../core/weighting/ahp-repair";
export { strongestRepair } from "../../core/weighting/ahp-strongest";
export { entropyWeights } from "../../core/weighting/entropy-weights";
export { pairWeights } from "../../core/weighting/pair-weights";
export { rankOrderCentroid } from "../../core/weighting/rank-weights";
export { totalAt, whatIf, type Slack, type WhatIfInput } from "../../scorecard/what-if/what-if";
export { gradeFinder } from "../../core/grade";
