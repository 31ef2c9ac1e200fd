import { areas } from "../../catalog";
import type { KpiDefinition } from "../../catalog/types";

const perspectives: Readonly<Record<KpiDefinition["perspective"], string>> = {
  financial: "financial 财务",
  customer: "customer 客户",
  process: "internal process 内部流程",
  learning: "learning and growth 学习与成长",
};

/** Case, full-width forms and the signs between words make no difference: "On-Time" is "on time". */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.%]+/gu, " ")
    .trim();

/** Without the blanks between words, too: "on time" is found by "ontime". */
const tight = (text: string): string => text.replaceAll(" ", "");

const areaNames = new Map(areas.map(({ id, name }) => [id, `${id} ${name.en} ${name.zh}`]));

/** What a KPI is called, one by one. */
const namesOf = ({ name, id, code }: KpiDefinition): string[] =>
  [name.en, name.zh, id, code ?? ""].filter(Boolean).map(fold);

/** What is searched, best places first: name and id, aliases, area and perspective, then formula, definition and inputs. */
const places = (kpi: KpiDefinition): string[] =>
  [
    namesOf(kpi),
    [...kpi.aliases.en, ...kpi.aliases.zh],
    [`${areaNames.get(kpi.area) ?? kpi.area} ${perspectives[kpi.perspective]}`],
    [
      `${kpi.formula.en} ${kpi.formula.zh} ${kpi.definition.en} ${kpi.definition.zh}`,
      ...kpi.inputs.map(({ id, name }) => `${id} ${name.en} ${name.zh}`),
    ],
    // A bar keeps what stands side by side from reading as one.
  ].map((texts) => ` ${texts.map(fold).join(" | ")}`);

const cache = new WeakMap<KpiDefinition, string[]>();

function placesOf(kpi: KpiDefinition): string[] {
  let known = cache.get(kpi);
  if (!known) cache.set(kpi, (known = places(kpi)));
  return known;
}

/** The words of a query, as they are looked for. */
export const wordsOf = (query: string): string[] => fold(query).split(" ").filter(Boolean);

/** Few Latin letters are found at the beginning of a word only: "romi" is not in "promised". */
const isShort = (word: string): boolean => /^[a-z]{1,4}$/.test(word);

/** Whether a text has a word: as it stands, or as the beginning of several that are written apart. */
const holds = (text: string, word: string): boolean =>
  text.includes(isShort(word) ? ` ${word}` : word) ||
  (word.length >= 5 &&
    tight(text).includes(word) &&
    [...text.matchAll(/ /g)].some(({ index }) => tight(text.slice(index)).startsWith(word)));

/**
 * Where a query is found in a KPI: 0 name and id, 1 aliases, 2 area and perspective, 3 formula, definition and
 * inputs; the last place that is needed for all its words. Infinity where a word is nowhere.
 */
export const rankIn = (kpi: KpiDefinition, query: string): number =>
  wordsOf(query).reduce((worst, word) => {
    const place = placesOf(kpi).findIndex((text) => holds(text, word));
    return Math.max(worst, place < 0 ? Infinity : place);
  }, 0);

/** How well a query fits a name: 0 it is one, 1 one begins with it, 2 each of its words begins a word of one, 3 otherwise. */
function fitIn(kpi: KpiDefinition, query: string): number {
  const words = wordsOf(query);
  const wanted = tight(fold(query));
  const names = namesOf(kpi);
  if (names.some((name) => tight(name) === wanted)) return 0;
  if (names.some((name) => tight(name).startsWith(wanted))) return 1;
  return names.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`))) ? 2 : 3;
}

/**
 * KPIs in which every word of the query occurs, in either language. Those that have them in the name come
 * first, and among these the ones that are called so. An empty query finds all.
 *
 * @example searchKpis(kpis, "churn")[0].id  // "customer-churn-rate"
 */
export function searchKpis(kpis: readonly KpiDefinition[], query: string): KpiDefinition[] {
  if (wordsOf(query).length === 0) return query.trim() === "" ? [...kpis] : [];
  return kpis
    .map((kpi) => ({ kpi, rank: rankIn(kpi, query) }))
    .filter(({ rank }) => rank < Infinity)
    .map((found) => ({ ...found, fit: fitIn(found.kpi, query) }))
    .sort((a, b) => a.rank - b.rank || a.fit - b.fit)
    .map(({ kpi }) => kpi);
}
