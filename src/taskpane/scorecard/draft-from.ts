import { templateById } from "../../catalog";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import type { ScorecardRequest } from "../../scorecard/request";
import type { Policies } from "../../scorecard/policies";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { firstChoices } from "../new-scorecard/sheet-choices";
import { draftOf, kpiIn, proposalFor, withKpi, type Draft } from "../new-scorecard/draft";
import { orderOf } from "../new-scorecard/order-of";

/**
 * The wizard's form as a scorecard that stands in the workbook fills it.
 *
 * @param proposals what recognition proposes for KPIs without data
 */
export function draftFrom(
  opened: Pick<OpenScorecard, "request" | "rows"> & {
    readonly model: Pick<OpenScorecard["model"], "locale">;
  },
  policies: Policies,
  proposals: readonly KpiMapping[] = []
): Draft {
  const { request, rows, model } = opened;
  const template = templateById(request.template);
  if (!template) throw new RangeError(`Unknown template: ${request.template}`);
  const mapping = [
    ...request.mapping.filter((each) => !proposals.some(({ kpi }) => kpi === each.kpi)),
    ...proposals,
  ];
  const fresh: Draft = {
    ...draftOf(template, mapping, policies, model.locale),
    own: request.own ?? [],
  };
  const full = rows.reduce((draft, { kpi }) => {
    const definition = kpiIn(draft, kpi);
    return definition ? withKpi(draft, definition, proposalFor(kpi, mapping)) : draft;
  }, fresh);
  const standing = new Map(rows.map((row) => [row.kpi, row]));
  const order = new Map(rows.map(({ kpi }, i) => [kpi, i]));
  return {
    ...full,
    groups: full.groups.map((group) => ({
      ...group,
      ...(group.weight === undefined ? {} : { weight: request.groupWeights?.[group.code] ?? group.weight }),
    })),
    weightsByHand: request.weights !== undefined,
    reordered: request.order !== undefined,
    grain: request.grain,
    period: request.period,
    sheets: { ...full.sheets, ...request.sheets },
    lastYearLine: request.lastYearLine ?? false,
    ...(request.trendPeriods === undefined ? {} : { trendPeriods: request.trendPeriods }),
    title: request.title ?? full.title,
    organisation: request.organisation ?? "",
    policies: { ...full.policies, ...request.policies },
    kpis: full.kpis
      .filter(({ kpi }) => standing.has(kpi))
      .sort((a, b) => order.get(a.kpi)! - order.get(b.kpi)!)
      .map((row) => ({
        ...row,
        weight: standing.get(row.kpi)!.weight,
        group: standing.get(row.kpi)!.group,
        ...(request.targets && row.kpi in request.targets ? { target: request.targets[row.kpi] } : {}),
        ...request.bands?.[row.kpi],
        ...(request.baselines?.[row.kpi] === undefined ? {} : { baseline: request.baselines[row.kpi] }),
        ...(request.owners?.[row.kpi] === undefined ? {} : { owner: request.owners[row.kpi] }),
      })),
  };
}

/** What a draft asks for, on the ground of what the scorecard was opened with. */
export function requestFrom(draft: Draft, opened: ScorecardRequest): ScorecardRequest {
  const template = templateById(draft.template);
  if (!template) throw new RangeError(`Unknown template: ${draft.template}`);
  const { sheetLocale: _, ...order } = orderOf(draft, template);
  const { sheets, groups: _stood, lastYearLine: _before, trendPeriods: _shown, ...rest } = opened;
  // Sheets that were not ticked here stay as they were asked for, or implied by the template.
  const asOpened = { ...firstChoices(template), ...sheets };
  const same = Object.entries(draft.sheets).every(([sheet, chosen]) => asOpened[sheet as never] === chosen);
  return { ...rest, ...order, ...(same ? { sheets } : {}) };
}
