import type { Twin } from "../twin";
import { attainment } from "./attainment";
import { requiredRate } from "./required-rate";
import { runRate } from "./run-rate";

/** Reaching a target. */
export const attaining: readonly Twin[] = [attainment, runRate, requiredRate];
