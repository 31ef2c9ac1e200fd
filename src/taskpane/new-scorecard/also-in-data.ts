import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { hasSource, type Draft } from "./draft";
import { sameSource } from "./mapping-state";

const isPlausible = ({ confidence }: KpiMapping): number => (confidence === "certain" ? 0 : 1);

/** Worth naming unasked: sure, or a column that is called like the KPI; rows that may be counted as cases are not. */
const isTelling = ({ confidence, value }: KpiMapping): boolean =>
  confidence === "certain" || (confidence === "plausible" && value !== undefined && value.kind !== "count");

/**
 * What the workbook has data for and a draft has no KPI: certain sources before plausible ones.
 * Of KPIs that would be computed from the same cells, only one is named, and none that the draft computes already.
 */
export function alsoInData(found: readonly KpiMapping[], { kpis }: Draft): readonly KpiMapping[] {
  const candidates = found
    .filter(
      (mapping) => hasSource(mapping) && isTelling(mapping) && !kpis.some(({ kpi }) => kpi === mapping.kpi)
    )
    .sort((a, b) => isPlausible(a) - isPlausible(b));
  const named: KpiMapping[] = [];
  for (const candidate of candidates) {
    const taken = [...kpis.map(({ mapping }) => mapping), ...named];
    if (!taken.some((mapping) => sameSource(mapping, candidate))) named.push(candidate);
  }
  return named;
}
