import { fail, type Outcome } from "../../core";

/**
 * Weights from a table of judgements, of which every cell is needed: where one is blank there is
 * nothing to compute from yet.
 */
export const complete = <T>(weights: Outcome<T>): Outcome<T> =>
  !weights.ok && weights.reason === "missing"
    ? fail("no-data", { argument: "matrix", problem: "blank-cell" })
    : weights;
