import type { Twin } from "../twin";
import { attainment } from "./attainment";
import { pace } from "./pace";
import { progress } from "./progress";
import { rangeAttainment } from "./range-attainment";
import { requiredRate } from "./required-rate";
import { runRate } from "./run-rate";
import { status } from "./status";
import { variance } from "./variance";

/** Reaching a target. */
export const attaining: readonly Twin[] = [
  attainment,
  rangeAttainment,
  progress,
  pace,
  variance,
  status,
  runRate,
  requiredRate,
];
