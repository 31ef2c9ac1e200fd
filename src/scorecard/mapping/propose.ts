import type { KpiDefinition } from "../../catalog/types";
import type { Confidence, KpiMapping, Source } from "../model";
import { namedColumns, namedInLong } from "./named";
import { rawRules } from "./raw-rules";

const rank: Readonly<Record<Confidence, number>> = { certain: 2, plausible: 1, none: 0 };

/**
 * For each KPI the best source that the workbook offers. What is certain is confirmed; what is
 * only plausible is proposed and waits for the user; where there is nothing, the KPI has no
 * measure and is filled in by hand. Names win over kinds of records, earlier sources over later.
 */
export function proposeMapping(kpis: readonly KpiDefinition[], sources: readonly Source[]): KpiMapping[] {
  const dated = sources.filter((source) => source.dateColumn !== undefined);
  return kpis.map((kpi) => {
    const proposals = dated.flatMap((source) => {
      const raw = source.shape === "long" ? undefined : rawRules[kpi.id]?.(source);
      return [namedInLong(kpi, source), namedColumns(kpi, source), raw].filter(
        (proposal) => proposal !== undefined
      );
    });
    const best = proposals.reduce<(typeof proposals)[number] | undefined>(
      (kept, proposal) => (!kept || rank[proposal.confidence] > rank[kept.confidence] ? proposal : kept),
      undefined
    );
    return best
      ? { kpi: kpi.id, confirmed: best.confidence === "certain", ...best }
      : { kpi: kpi.id, confidence: "none", confirmed: false };
  });
}
