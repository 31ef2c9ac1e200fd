import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { hasSource, type Draft } from "./draft";
import { sameSource } from "./mapping-state";

const order = { certain: 0, plausible: 1, none: 2 };

/**
 * What the workbook has data for and a draft has no KPI: certain sources before plausible ones.
 * Of KPIs that would be computed from the same cells, only one is named, and none that the draft computes already.
 */
export function alsoInData(found: readonly KpiMapping[], { kpis }: Draft): readonly KpiMapping[] {
  const candidates = found
    .filter((mapping) => hasSource(mapping) && !kpis.some(({ kpi }) => kpi === mapping.kpi))
    .sort((a, b) => order[a.confidence] - order[b.confidence]);
  const named: KpiMapping[] = [];
  for (const candidate of candidates) {
    const taken = [...kpis.map(({ mapping }) => mapping), ...named];
    if (!taken.some((mapping) => sameSource(mapping, candidate))) named.push(candidate);
  }
  return named;
}
