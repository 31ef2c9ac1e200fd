import { templateById } from "../../catalog";
import { kpiIn, type Draft } from "./draft";
import { groupFor, otherGroup, withGroupsShifted, type DraftGroup } from "./draft-groups";

/** The group in which a KPI stands by itself: the template's for it, else that of its perspective. */
export function homeOf(draft: Pick<Draft, "template" | "groups" | "own">, kpi: string): string | undefined {
  const item = templateById(draft.template)?.items.find((each) => each.kpi === kpi);
  const definition = kpiIn(draft, kpi);
  return item?.group ?? (definition && groupFor(definition, draft.groups));
}

/** The groups that a KPI can stand in, its own among them; none where codes make a hierarchy, since there the code says it. */
export function groupsOf(
  draft: Pick<Draft, "template" | "groups" | "own">,
  kpi: string
): readonly DraftGroup[] {
  if (templateById(draft.template)?.groups?.some(({ parent }) => parent !== undefined)) return [];
  return homeOf(draft, kpi) === otherGroup.code ? [...draft.groups, otherGroup] : draft.groups;
}

/** Codes of the groups of the KPIs that were moved to another, by KPI id. */
export const groupsAskedFor = (draft: Draft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    draft.kpis.flatMap(({ kpi, group }) =>
      group !== homeOf(draft, kpi) && groupsOf(draft, kpi).some(({ code }) => code === group)
        ? [[kpi, group]]
        : []
    )
  );

/**
 * Moves a KPI to another group, at its end. It takes its weight along: where groups carry weights, that of the group
 * which it leaves becomes smaller by it and that of the other larger, so that no KPI counts for more or less.
 */
export function movedToGroup(draft: Draft, kpi: string, code: string): Draft {
  const row = draft.kpis.find((each) => each.kpi === kpi);
  if (!row || row.group === code || !groupsOf(draft, kpi).some((group) => group.code === code)) return draft;
  return {
    ...draft,
    groups: withGroupsShifted(draft, { [row.group]: -row.weight, [code]: row.weight }),
    kpis: [...draft.kpis.filter((each) => each !== row), { ...row, group: code }],
    reordered: true,
  };
}
