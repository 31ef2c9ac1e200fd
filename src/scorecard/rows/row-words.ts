import type { KpiDefinition, Unit } from "../../catalog/types";
import type { Words } from "../words";

export const unitWord = (kpi: KpiDefinition, words: Words): string => words(`unit_${kpi.unit}`);

/** The direction as a word that the KPI functions accept as their option. */
export const directionWord = (kpi: KpiDefinition, words: Words): string =>
  words(kpi.direction === "higher" ? "higher" : kpi.direction === "lower" ? "lowerIsBetter" : "range");

/** Units whose change is a difference: shares in percentage points, scores in points. Others grow by a percentage. */
export const changeKind = (unit: Unit): "pp" | "points" | "growth" =>
  unit === "ratio" || unit === "percentage_point"
    ? "pp"
    : unit === "score_0_100" || unit === "score_minus100_100"
      ? "points"
      : "growth";

export const changeFormat: Readonly<Record<ReturnType<typeof changeKind>, string>> = {
  pp: '+0.0" pp";-0.0" pp";0.0" pp"',
  points: "+0.0;-0.0;0.0",
  growth: "+0.0%;-0.0%;0.0%",
};
