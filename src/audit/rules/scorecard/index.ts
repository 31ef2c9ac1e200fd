import type { Rule } from "../../rule";
import { bandTable } from "./band-table";
import { capHides } from "./cap-hides";
import { dateSystem } from "./date-system";
import { directionConflict } from "./direction-conflict";
import { kpiCard } from "./kpi-card";
import { kpiCountedTwice } from "./kpi-counted-twice";
import { kpiInTable } from "./kpi-in-table";
import { meanOfRatios } from "./mean-of-ratios";
import { missingDays } from "./missing-days";
import { mixedConventions } from "./mixed-conventions";
import { staleActual } from "./stale-actual";
import { targetChanged } from "./target-changed";
import { thresholdsOrder } from "./thresholds-order";
import { twinDiffers } from "./twin-differs";
import { unitMismatch } from "./unit-mismatch";
import { volatileKpi } from "./volatile-kpi";
import { weightWithoutScore } from "./weight-without-score";
import { weightsTotal } from "./weights-total";
import { zeroDenominator } from "./zero-denominator";
import { zeroFromBlank } from "./zero-from-blank";

/** The rules of scorecards, in the order in which they are listed. */
export const scorecardRules: readonly Rule[] = [
  weightsTotal,
  weightWithoutScore,
  kpiCountedTwice,
  directionConflict,
  thresholdsOrder,
  bandTable,
  unitMismatch,
  zeroDenominator,
  zeroFromBlank,
  staleActual,
  meanOfRatios,
  capHides,
  targetChanged,
  mixedConventions,
  missingDays,
  kpiCard,
  volatileKpi,
  twinDiffers,
  dateSystem,
  kpiInTable,
];
