import type { Aggregate, Series } from "../../core";

/** The values of a dated series as `core` aggregates them: for a count, 1 for every cell that is not blank. */
export const counted = (values: readonly unknown[], aggregate: Aggregate): Series =>
  aggregate === "count" ? values.map((value) => (value === null ? null : 1)) : (values as Series);
