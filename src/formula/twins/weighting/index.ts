import type { Twin } from "../twin";
import { contribution } from "./contribution";
import { coverage } from "./coverage";
import { effectiveWeight } from "./effective-weight";
import { weighted } from "./weighted";

/** Weighted scores and roll-up. */
export const weighting: readonly Twin[] = [weighted, coverage, effectiveWeight, contribution];
