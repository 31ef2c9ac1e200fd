import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { hasSource } from "../new-scorecard/draft";
import type { PaneServices } from "../services";

/**
 * What recognition proposes for the KPIs of a scorecard that are filled in by hand: their data may have come since.
 * Each waits for a confirmation; rows of the scorecard's own data entry table are no news.
 */
export async function proposalsFor(
  { request, rows, model }: Pick<OpenScorecard, "request" | "rows" | "model">,
  services: Pick<PaneServices, "propose">
): Promise<readonly KpiMapping[]> {
  const fed = new Set(request.mapping.filter(hasSource).map(({ kpi }) => kpi));
  const open = rows.map(({ kpi }) => kpi).filter((kpi) => !fed.has(kpi));
  if (open.length === 0) return [];
  const entry = JSON.stringify(`table:${model.entryTable}`);
  return (await services.propose(open, request.own))
    .filter((proposal) => hasSource(proposal) && !JSON.stringify(proposal).includes(entry))
    .map(({ question: _, ...proposal }) => ({ ...proposal, confidence: "plausible", confirmed: false }));
}
