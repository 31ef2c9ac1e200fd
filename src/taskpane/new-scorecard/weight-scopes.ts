import type { weightMessages } from "../../i18n/pane-weights";
import type { Words } from "../shell/language";
import type { Judgement } from "../weights/judgement";
import type { WeightedItem } from "../weights/weighted-item";
import { carriesWeights, kpiIn, type Draft } from "./draft";
import { groupWeights, kpisByGroup } from "./draft-groups";

/** A set of weights that share a whole: all KPIs; or the groups, and the KPIs of each. */
export interface WeightScope {
  readonly id: string;
  readonly name: string;
  readonly items: readonly WeightedItem[];
  /** What they add up to. */
  readonly whole: number;
  /** True where the items are KPIs, false for groups. */
  readonly kpis: boolean;
}

/** The sets of weights of a draft. Where groups carry weights, these are weighed first, then the KPIs inside each. */
export function weightScopes(
  draft: Draft,
  language: "en" | "zh",
  words: Words<typeof weightMessages>
): WeightScope[] {
  const itemOf = ({ kpi, weight }: Draft["kpis"][number]): WeightedItem => {
    const definition = kpiIn(draft, kpi);
    return {
      id: kpi,
      name: definition?.name[language] ?? kpi,
      weight,
      ...(definition?.direction === "lower" ? { direction: "lower" as const } : {}),
    };
  };
  if (draft.kpis.length === 0) return [];
  const ordered = kpisByGroup(draft).flatMap(({ kpis }) => kpis);
  if (!carriesWeights(draft))
    return [{ id: "all", name: words("scopeAll"), items: ordered.map(itemOf), whole: 1, kpis: true }];
  const weights = groupWeights(draft);
  const groups = kpisByGroup(draft);
  return [
    {
      id: "groups",
      name: words("scopeGroups"),
      items: groups.map(({ code, name }) => ({ id: code, name: name[language], weight: weights[code] })),
      whole: 1,
      kpis: false,
    },
    ...groups.map(({ code, name, kpis }) => ({
      id: `group ${code}`,
      name: words("scopeGroup", { group: name[language] }),
      items: kpis.map(itemOf),
      whole: weights[code],
      kpis: true,
    })),
  ];
}

export const judgementIn = ({ judgements }: Draft, scope: string): Judgement =>
  judgements[scope] ?? { method: "hand" };

export const withJudgement = (draft: Draft, scope: string, judgement: Judgement): Draft => ({
  ...draft,
  judgements: { ...draft.judgements, [scope]: judgement },
});

/** The draft with other weights in one scope. A group's new weight is shared by its KPIs in proportion. */
export function changedWeights(
  draft: Draft,
  { kpis }: Pick<WeightScope, "kpis">,
  weights: Readonly<Record<string, number>>
): Draft {
  const changed = { ...draft, weightsByHand: true };
  if (kpis)
    return {
      ...changed,
      kpis: draft.kpis.map((row) => ({ ...row, weight: weights[row.kpi] ?? row.weight })),
    };
  const before = groupWeights(draft);
  const after = { ...before, ...weights };
  return {
    ...changed,
    groups: withGroupWeights(draft, after),
    kpis: draft.kpis.map((row) => {
      const peers = draft.kpis.filter(({ group }) => group === row.group);
      const sum = peers.reduce((total, { weight }) => total + weight, 0);
      const share = sum > 0 ? row.weight / sum : 1 / peers.length;
      return { ...row, weight: share * (after[row.group] ?? 0) };
    }),
  };
}

/** Groups without a KPI have no part in the whole; their weight is dropped with them. */
const withGroupWeights = ({ groups }: Draft, weights: Readonly<Record<string, number>>): Draft["groups"] =>
  groups.map((group) => ({ ...group, weight: weights[group.code] ?? 0 }));
