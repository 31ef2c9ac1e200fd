import type { Bilingual, TemplateGroup } from "../../catalog/types";
import type { Draft, DraftKpi } from "./draft";

export interface DraftGroup {
  /** Code of the template's group; "" for KPIs without one. */
  readonly code: string;
  readonly name?: Bilingual;
  readonly kpis: readonly DraftKpi[];
}

/** The draft's KPIs by the template's groups, in its order; those without a group come last. Empty groups are left out. */
export function groupsOf({ kpis }: Draft, groups: readonly TemplateGroup[]): readonly DraftGroup[] {
  const known = new Set(groups.map(({ code }) => code));
  const named = groups.map(({ code, name }) => ({
    code,
    name,
    kpis: kpis.filter(({ group }) => group === code),
  }));
  const rest = { code: "", kpis: kpis.filter(({ group }) => group === undefined || !known.has(group)) };
  return [...named, rest].filter((group) => group.kpis.length > 0);
}
