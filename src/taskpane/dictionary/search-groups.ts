import { areas } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";
import type { dictionaryMessages } from "../../i18n/pane-dictionary";
import { rankIn, searchKpis } from "../new-scorecard/kpi-search";

export interface KpiGroup {
  readonly key: string;
  /** Key of a message, or a name of the catalog. */
  readonly title: keyof typeof dictionaryMessages | { readonly en: string; readonly zh: string };
  readonly kpis: readonly KpiDefinition[];
}

const places = ["inName", "inAlias", "inArea", "inFormula"] as const;

/** KPIs by where a query is found in them, the best place first; without a query by area. Empty groups are left out. */
export function groupKpis(kpis: readonly KpiDefinition[], query: string): KpiGroup[] {
  if (query.trim() === "")
    return areas
      .map(({ id, name }) => ({ key: id, title: name, kpis: kpis.filter(({ area }) => area === id) }))
      .filter(({ kpis: members }) => members.length > 0);
  const found = searchKpis(kpis, query);
  const ranks = new Map(found.map((kpi) => [kpi, rankIn(kpi, query)]));
  return places
    .map((place, rank) => ({
      key: place,
      title: place,
      kpis: found.filter((kpi) => ranks.get(kpi) === rank),
    }))
    .filter(({ kpis: members }) => members.length > 0);
}
