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

/**
 * The number format of a change: with its sign, but without one where it rounds to zero. Both signs are
 * written out: not every program shows a minus where a part with a condition does not.
 *
 * @example changeFormat("points", words)  // "[>=0.05]+0.0;[<=-0.05]-0.0;0.0"
 */
export function changeFormat(kind: ReturnType<typeof changeKind>, words: Words): string {
  const [number, half] = kind === "growth" ? ["0.0%", "0.0005"] : ["0.0", "0.05"];
  const shown = kind === "pp" ? `${number}"${words("pp")}"` : number;
  return `[>=${half}]+${shown};[<=-${half}]-${shown};${shown}`;
}
