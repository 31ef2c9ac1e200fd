import type { KpiDefinition } from "../../catalog/types";
import { mappingFileMessages } from "../../i18n/mapping-file";
import { sentence, type Locale } from "../../i18n/sentence";
import { defaultPolicies } from "../policies";
import type { ScorecardRequest } from "../request";
import { chosenItems, definitionOf, rowGroups, templateOf } from "../rows/groups";
import type { Source } from "../sources/source";
import { foldName } from "../sources/fold";
import { wordsIn } from "../words";
import type { MappingFile } from "./mapping-file";
import type { CardTerms, KpiTerms } from "./terms-schema";

/** What a mapping file says of the scorecard itself, as part of a request. */
export type TermsOfFile = Pick<
  ScorecardRequest,
  | "removed"
  | "order"
  | "weights"
  | "groupWeights"
  | "targets"
  | "bands"
  | "baselines"
  | "owners"
  | "policies"
  | "sheets"
  | "trendPeriods"
  | "lastYearLine"
  | "title"
  | "organisation"
>;

type Chosen = Pick<ScorecardRequest, "template" | "added" | "own">;
type Say = (key: keyof typeof mappingFileMessages, values?: Record<string, string | number>) => void;

/**
 * The terms of a mapping file for a scorecard; each problem is a sentence that says where it is and what
 * would be right.
 *
 * @param chosen the scorecard, with the ids of added KPIs
 */
export function termsOfFile(
  file: MappingFile,
  chosen: Chosen,
  locale: Locale
): { readonly terms: TermsOfFile; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const say: Say = (key, values) => problems.push(sentence(mappingFileMessages, key, locale, values));
  const all = kpisOf({ ...chosen });
  const removed = idsOf("removed", file.removed, all, say);
  const kpis = kpisOf({ ...chosen, removed });
  const order = idsOf("order", file.order, kpis, say);
  const named = <T>(pick: (terms: KpiTerms) => T | null | undefined): Record<string, T> =>
    Object.fromEntries(
      Object.entries(file.kpis).flatMap(([id, entry]) => {
        const value = pick(entry);
        return value === undefined || value === null ? [] : [[id, value]];
      })
    );
  const targets = Object.fromEntries(
    Object.entries(file.kpis).flatMap(([id, { fixedTarget }]) =>
      fixedTarget === undefined ? [] : [[id, fixedTarget]]
    )
  );
  checkKpis(file, kpis, chosen, say);
  checkGroups(file, chosen, say);
  checkPolicies(file.policies, say);
  const { groupWeights, policies, sheets, trendPeriods, lastYearLine, title, organisation } = file;
  const card = { groupWeights, policies, sheets, trendPeriods, lastYearLine, title, organisation };
  return {
    terms: {
      ...(removed.length > 0 ? { removed } : {}),
      ...(order.length > 0 ? { order } : {}),
      weights: named(({ weight }) => weight),
      targets,
      bands: named(({ band }) => band),
      baselines: named(({ baseline }) => baseline),
      owners: named(({ owner }) => owner),
      ...(Object.fromEntries(
        Object.entries(card).filter(([, value]) => value !== undefined)
      ) as Partial<TermsOfFile>),
    },
    problems,
  };
}

function kpisOf(request: Chosen & Pick<ScorecardRequest, "removed">): KpiDefinition[] {
  const { kept, added } = chosenItems(request);
  return [...kept.map(({ kpi }) => kpi), ...added].map((id) => definitionOf(id, request.own));
}

/** Ids of KPIs that are named by id or by name. */
function idsOf(
  where: string,
  names: readonly string[] = [],
  kpis: readonly KpiDefinition[],
  say: Say
): string[] {
  return names.flatMap((value) => {
    const found = kpis.find(({ id, name }) =>
      [id, name.en, name.zh].some((each) => foldName(each) === foldName(value))
    );
    if (!found) say("mapUnknownName", { where, value, known: kpis.map(({ id }) => id).join(", ") });
    return found ? [found.id] : [];
  });
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** What six decimals of a template's weights may leave. */
const isWhole = (sum: number): boolean => Math.abs(sum - 1) < 1e-4;

const inPercent = (sum: number): number => Math.round(sum * 1e6) / 1e4;

function checkKpis(file: MappingFile, kpis: readonly KpiDefinition[], chosen: Chosen, say: Say): void {
  const items = templateOf(chosen.template).items;
  for (const [id, { weight, fixedTarget, band, baseline, owner }] of Object.entries(file.kpis)) {
    const kpi = kpis.find((each) => each.id === id);
    if (!kpi) {
      const given = [weight, fixedTarget, band, baseline, owner];
      if (given.some((value) => value !== undefined)) say("mapNotInCard", { kpi: id });
      continue;
    }
    if (band && kpi.direction !== "range") say("mapNotJudgedByBand", { kpi: id });
    if (band && band.lower >= band.upper) say("mapBandOrder", { kpi: id, ...band });
    const item = items.find((each) => each.kpi === id);
    const target = fixedTarget === undefined ? (item?.target ?? kpi.target)?.value : fixedTarget;
    if (baseline !== undefined && baseline === target) say("mapBaseline", { kpi: id, baseline });
  }
  const weights = kpis.map(({ id }) => file.kpis[id]?.weight);
  const given = weights.filter((weight) => weight !== undefined);
  if (given.length === weights.length && given.length > 0 && !isWhole(sumOf(given)))
    say("mapWeightSum", { sum: inPercent(sumOf(given)) });
}

function checkGroups({ groupWeights }: MappingFile, { template }: Chosen, say: Say): void {
  if (groupWeights === undefined) return;
  const groups = (templateOf(template).groups ?? []).filter(({ weight }) => weight !== undefined);
  const codes: string[] = groups.map(({ code }) => code);
  if (codes.length === 0) return say("mapNoGroups");
  const unknown = Object.keys(groupWeights).filter((code) => !codes.includes(code));
  for (const value of unknown) say("mapUnknownGroup", { value, known: codes.join(", ") });
  const sum = sumOf(Object.values(groupWeights));
  if (codes.every((code) => code in groupWeights) && !isWhole(sum))
    say("mapGroupSum", { sum: inPercent(sum) });
}

function checkPolicies(given: MappingFile["policies"], say: Say): void {
  if (!given) return;
  const { amber, green, floor, cap, grades } = { ...defaultPolicies, ...given };
  if (amber > green) say("mapThresholds", { amber, green });
  if (floor >= cap) say("mapFloorCap", { floor, cap });
  const wrong = grades.find(({ min }, i) => i > 0 && min >= grades[i - 1].min);
  if (wrong) say("mapGradeOrder", { grade: wrong.grade, min: wrong.min });
}

/** The terms that a request stands for, spelled out to be edited: weights, targets, bands, baselines, rules. */
export function termsOfRequest(
  request: ScorecardRequest,
  sources: readonly Source[],
  locale: Locale
): { readonly card: CardTerms; readonly kpis: Readonly<Record<string, KpiTerms>> } {
  const groups = rowGroups(request, sources, wordsIn(locale));
  const ofTemplate = new Set((templateOf(request.template).groups ?? []).map(({ code }) => code));
  const weighted = groups.filter(({ weight }) => weight !== undefined);
  const {
    added,
    removed,
    order,
    sheets,
    trendPeriods,
    lastYearLine,
    title,
    organisation,
    owners = {},
  } = request;
  const grades = request.policies?.grades ?? templateOf(request.template).grades ?? defaultPolicies.grades;
  const given = { added, removed, order, sheets, trendPeriods, lastYearLine, title, organisation };
  const card = {
    ...Object.fromEntries(
      Object.entries(given).filter(([, value]) =>
        Array.isArray(value) ? value.length > 0 : value !== undefined
      )
    ),
    ...(weighted.length > 0 && weighted.every(({ code }) => ofTemplate.has(code))
      ? { groupWeights: Object.fromEntries(weighted.map(({ code, weight }) => [code, weight!])) }
      : {}),
    policies: {
      ...defaultPolicies,
      ...request.policies,
      grades: grades.map(({ min, grade, coefficient }) => ({
        min,
        grade,
        ...(coefficient === undefined ? {} : { coefficient }),
      })),
    },
  } as CardTerms;
  const kpis = groups.flatMap(({ rows }) =>
    rows.map(({ kpi, weight, target, relativeTarget, band, baseline, method }): [string, KpiTerms] => [
      kpi.id,
      {
        weight,
        ...(relativeTarget === undefined && method !== "range" ? { fixedTarget: target } : {}),
        ...(method === "range" ? { band: band ? { ...band } : null } : {}),
        ...(baseline === undefined ? {} : { baseline }),
        ...(owners[kpi.id] === undefined ? {} : { owner: owners[kpi.id] }),
      },
    ])
  );
  return { card, kpis: Object.fromEntries(kpis) };
}
