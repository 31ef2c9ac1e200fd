import { templateById } from "../../catalog";
import type { OpenScorecard } from "../../actions/scorecard/scorecard-tools";
import type { ScorecardRequest } from "../../scorecard/request";
import type { Policies } from "../../scorecard/policies";
import { draftOf, kpiIn, orderOf, proposalFor, withKpi, type Draft } from "../new-scorecard/draft";

/** The wizard's form as a scorecard that stands in the workbook fills it. */
export function draftFrom(
  opened: Pick<OpenScorecard, "request" | "rows"> & {
    readonly model: Pick<OpenScorecard["model"], "locale">;
  },
  policies: Policies
): Draft {
  const { request, rows, model } = opened;
  const template = templateById(request.template);
  if (!template) throw new RangeError(`Unknown template: ${request.template}`);
  const fresh: Draft = {
    ...draftOf(template, request.mapping, policies, model.locale),
    own: request.own ?? [],
  };
  const full = rows.reduce((draft, { kpi }) => {
    const definition = kpiIn(draft, kpi);
    return definition ? withKpi(draft, definition, proposalFor(kpi, request.mapping)) : draft;
  }, fresh);
  const standing = new Map(rows.map((row) => [row.kpi, row]));
  const order = new Map(rows.map(({ kpi }, i) => [kpi, i]));
  return {
    ...full,
    weightsByHand: request.weights !== undefined,
    reordered: request.order !== undefined,
    grain: request.grain,
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
  // The form does not ask for the period and the further sheets: they stay as they are.
  const { period, sheets, lastYearLine } = opened;
  return { ...opened, ...order, period, sheets, lastYearLine };
}
