import type { Draft } from "./groups";

/**
 * The groups once the KPIs that are to stand in another one have gone there, at its end. A group that is not there,
 * and one of a hierarchy, takes nobody in: there a KPI's place is its code.
 *
 * @param homes codes of groups by KPI id
 */
export function rehomed(
  drafts: readonly Draft[],
  homes: Readonly<Record<string, string>> = {}
): readonly Draft[] {
  if (Object.keys(homes).length === 0 || drafts.some(({ level }) => level !== undefined)) return drafts;
  const homeOf = (kpi: string, now: string): string =>
    drafts.some(({ code }) => code === homes[kpi]) ? homes[kpi] : now;
  return drafts.map((draft) => {
    const coming = drafts.filter((other) => other !== draft);
    const stays = (kpi: string): boolean => homeOf(kpi, draft.code) === draft.code;
    const comes = (from: Draft, kpi: string): boolean => homeOf(kpi, from.code) === draft.code;
    return {
      ...draft,
      kept: [
        ...draft.kept.filter(({ kpi }) => stays(kpi)),
        ...coming.flatMap((from) => from.kept.filter(({ kpi }) => comes(from, kpi))),
      ],
      added: [
        ...draft.added.filter(stays),
        ...coming.flatMap((from) => from.added.filter((kpi) => comes(from, kpi))),
      ],
    };
  });
}
