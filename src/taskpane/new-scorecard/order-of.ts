import type { ScorecardOrder } from "../../actions";
import type { KpiDefinition, ScorecardTemplate } from "../../catalog/types";
import { carriesWeights, type Draft, type DraftKpi } from "./draft";
import { groupWeights } from "./draft-groups";
import { groupsAskedFor } from "./move-to-group";

const usedOwn = ({ own, kpis }: Draft): KpiDefinition[] =>
  own.filter(({ id }) => kpis.some(({ kpi }) => kpi === id));

/** The order that the draft stands for. */
export function orderOf(draft: Draft, template: ScorecardTemplate): ScorecardOrder {
  const inTemplate = new Set(template.items.map(({ kpi }) => kpi));
  const inDraft = new Set(draft.kpis.map(({ kpi }) => kpi));
  const named = <T>(pick: (row: DraftKpi) => T | undefined): Record<string, T> =>
    Object.fromEntries(draft.kpis.flatMap((row) => (pick(row) === undefined ? [] : [[row.kpi, pick(row)!]])));
  const groups = groupsAskedFor(draft);
  return {
    template: draft.template,
    ...(usedOwn(draft).length > 0 ? { own: usedOwn(draft) } : {}),
    ...(draft.reordered ? { order: draft.kpis.map(({ kpi }) => kpi) } : {}),
    ...(Object.keys(groups).length > 0 ? { groups } : {}),
    added: draft.kpis.map(({ kpi }) => kpi).filter((kpi) => !inTemplate.has(kpi)),
    removed: [...inTemplate].filter((kpi) => !inDraft.has(kpi)),
    weights: named(({ weight }) => weight),
    ...(carriesWeights(draft) && (draft.weightsByHand || weighsGroupsOtherwise(draft, template))
      ? { groupWeights: groupWeights(draft) }
      : {}),
    targets: Object.fromEntries(
      draft.kpis.flatMap(({ kpi, target }) => (target === undefined ? [] : [[kpi, target]]))
    ),
    bands: named(({ lower, upper }) =>
      lower !== undefined && upper !== undefined ? { lower, upper } : undefined
    ),
    baselines: named(({ baseline }) => baseline),
    owners: named(({ owner }) => owner?.trim() || undefined),
    mapping: draft.kpis.map(({ mapping }) => mapping),
    grain: draft.grain,
    period: draft.period ?? "latest",
    organisation: draft.organisation.trim() || undefined,
    title: draft.title.trim() || undefined,
    policies: draft.policies,
    sheets: draft.sheets,
    ...(draft.lastYearLine === undefined ? {} : { lastYearLine: draft.lastYearLine }),
    ...(draft.trendPeriods === undefined ? {} : { trendPeriods: draft.trendPeriods }),
    sheetLocale: draft.locale,
  };
}

const weighsGroupsOtherwise = (draft: Draft, template: ScorecardTemplate): boolean =>
  draft.groups.some(
    ({ code, weight }) => weight !== template.groups?.find((each) => each.code === code)?.weight
  );
