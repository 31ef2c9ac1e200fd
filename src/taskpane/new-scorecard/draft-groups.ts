import type { Bilingual, KpiDefinition, ScorecardTemplate } from "../../catalog/types";
import { scorecardMessages } from "../../i18n/scorecard";
import type { Draft, DraftKpi } from "./draft";

/** A group of the sheet: the template's own, or a perspective where the template has none. */
export interface DraftGroup {
  readonly code: string;
  readonly name: Bilingual;
  /** Share of the whole, where groups carry weights of their own. */
  readonly weight?: number;
}

const perspectives = ["financial", "customer", "process", "learning"] as const;

/** Where KPIs go that were added and fit none of the template's groups. */
export const otherGroup: DraftGroup = { code: "added", name: scorecardMessages.otherGroup };

/** The groups that a scorecard of a template has on its sheet. */
export const groupsOfTemplate = ({ groups }: ScorecardTemplate): readonly DraftGroup[] =>
  groups ?? perspectives.map((code) => ({ code, name: scorecardMessages[code] }));

/** The group that an added KPI belongs to. */
export const groupFor = ({ perspective }: KpiDefinition, groups: readonly DraftGroup[]): string =>
  groups.some(({ code }) => code === perspective) ? perspective : otherGroup.code;

/**
 * The weights of the groups that have KPIs, as shares of the whole, by code; a group without a weight of its
 * own (that of KPIs which fit none, or one that had none before) has the sum of its KPIs.
 */
export function groupWeights(draft: Pick<Draft, "groups" | "kpis">): Record<string, number> {
  const filled = kpisByGroup(draft).map(({ code, weight, kpis }) => ({
    code,
    weight: weight || sumOf(kpis),
  }));
  const whole = filled.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return Object.fromEntries(filled.map(({ code, weight }) => [code, weight / whole]));
}

/** The draft's KPIs by group, in the sheet's order. Groups without a KPI are left out. */
export function kpisByGroup<T extends Pick<DraftKpi, "group">>({
  groups,
  kpis,
}: {
  readonly groups: readonly DraftGroup[];
  readonly kpis: readonly T[];
}): readonly (DraftGroup & { readonly kpis: readonly T[] })[] {
  return [...groups, otherGroup]
    .map((group) => ({ ...group, kpis: kpis.filter((row) => row.group === group.code) }))
    .filter((group) => group.kpis.length > 0);
}

/**
 * The groups once the KPIs of some weigh more or less, by code: where groups carry weights, theirs follow, so that a
 * KPI's weight stays what it says, a share of the whole.
 *
 * @param draft as it is before
 */
export function withGroupsShifted(
  draft: Pick<Draft, "groups" | "kpis">,
  shifts: Readonly<Record<string, number>>
): Draft["groups"] {
  const before = groupWeights(draft);
  const whole = sumOf(draft.kpis);
  return draft.groups.map((group) => {
    if (group.weight === undefined || !(group.code in before || group.code in shifts)) return group;
    const weight = (before[group.code] ?? 0) * whole + (shifts[group.code] ?? 0);
    return { ...group, weight: weight > 1e-12 ? weight : 0 };
  });
}

export const sumOf = (kpis: readonly Pick<DraftKpi, "weight">[]): number =>
  kpis.reduce((sum, { weight }) => sum + weight, 0);
