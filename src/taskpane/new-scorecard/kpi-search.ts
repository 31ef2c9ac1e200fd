import { areas } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";

const perspectives: Readonly<Record<KpiDefinition["perspective"], string>> = {
  financial: "financial 财务",
  customer: "customer 客户",
  process: "internal process 内部流程",
  learning: "learning and growth 学习与成长",
};

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const areaNames = new Map(areas.map(({ id, name }) => [id, `${id} ${name.en} ${name.zh}`]));

/** What is searched, best places first: name and id, aliases, area and perspective, then formula, definition and inputs. */
const places = (kpi: KpiDefinition): string[] =>
  [
    `${kpi.name.en} ${kpi.name.zh} ${kpi.id} ${kpi.code ?? ""}`,
    [...kpi.aliases.en, ...kpi.aliases.zh].join(" "),
    `${areaNames.get(kpi.area) ?? kpi.area} ${perspectives[kpi.perspective]}`,
    `${kpi.formula.en} ${kpi.formula.zh} ${kpi.definition.en} ${kpi.definition.zh} ${kpi.inputs
      .map(({ id, name }) => `${id} ${name.en} ${name.zh}`)
      .join(" ")}`,
  ].map(fold);

const cache = new WeakMap<KpiDefinition, string[]>();

function placesOf(kpi: KpiDefinition): string[] {
  let known = cache.get(kpi);
  if (!known) cache.set(kpi, (known = places(kpi)));
  return known;
}

/** The words of a query, as they are looked for. */
const wordsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/**
 * Where a query is found in a KPI: 0 name and id, 1 aliases, 2 area and perspective, 3 formula, definition and
 * inputs; the last place that is needed for all its words. Infinity where a word is nowhere.
 */
export const rankIn = (kpi: KpiDefinition, query: string): number =>
  wordsOf(query).reduce((worst, word) => {
    const place = placesOf(kpi).findIndex((text) => text.includes(word));
    return Math.max(worst, place < 0 ? Infinity : place);
  }, 0);

/**
 * KPIs in which every word of the query occurs, in either language; those that have them in the
 * name come first. An empty query finds all.
 *
 * @example searchKpis(kpis, "churn")[0].id  // "customer-churn-rate"
 */
export function searchKpis(kpis: readonly KpiDefinition[], query: string): KpiDefinition[] {
  return kpis
    .map((kpi) => ({ kpi, rank: rankIn(kpi, query) }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ kpi }) => kpi);
}
