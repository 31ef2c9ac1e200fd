import type { KpiDefinition, ScorecardTemplate, TemplateItem } from "../../catalog/types";
import { kpiById } from "../../catalog";
import type { Locale } from "../../i18n/sentence";
import type { Grain } from "../../scorecard/periods";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import type { Policies } from "../../scorecard/policies";
import type { SheetChoices } from "../../scorecard/request";
import type { Judgement } from "../weights/judgement";
import {
  groupFor,
  groupsOfTemplate,
  kpisByGroup,
  sumOf,
  withGroupsShifted,
  type DraftGroup,
} from "./draft-groups";
import { firstChoices } from "./sheet-choices";

/** One KPI of the scorecard that is being made. */
export interface DraftKpi {
  readonly kpi: string;
  /** Share of the whole. */
  readonly weight: number;
  /** In the KPI's own unit; null is open, undefined leaves the template's (a change on the baseline, say). */
  readonly target?: number | null;
  readonly lower?: number;
  readonly upper?: number;
  readonly baseline?: number;
  /** Code of its group. */
  readonly group: string;
  /** Who is responsible for it; the card's own where absent. */
  readonly owner?: string;
  readonly mapping: KpiMapping;
  /** What recognition proposed, to come back to. */
  readonly proposal: KpiMapping;
}

/** What the wizard's form holds: everything that a ScorecardOrder needs, as the user edits it. */
export interface Draft {
  readonly template: string;
  readonly groups: readonly DraftGroup[];
  /** Definitions of the user's own KPIs among them. */
  readonly own: readonly KpiDefinition[];
  /** In the order in which they stand within their groups. */
  readonly kpis: readonly DraftKpi[];
  /** Once a weight has been set by hand, adding and removing KPIs leaves the weights alone. */
  readonly weightsByHand: boolean;
  /** True once a KPI has been moved: then the sheets follow this order, not the template's. */
  readonly reordered: boolean;
  /** What was judged about weights, by scope: kept, so that it can be gone on with. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  readonly grain: Grain;
  /** The period that the sheet shows; the latest where absent. */
  readonly period?: "latest" | number;
  readonly title: string;
  readonly organisation: string;
  readonly locale: Locale;
  readonly policies: Policies;
  /** Sheets that are made besides. */
  readonly sheets: SheetChoices;
  /** Trends show the same period last year; as the data have it where absent. */
  readonly lastYearLine?: boolean;
  /** Periods in every trend chart; the usual number where absent. */
  readonly trendPeriods?: number;
}

export const unmapped = (kpi: string): KpiMapping => ({ kpi, confidence: "none", confirmed: false });

/** A fresh draft of a template, with the proposals that recognition made. */
export function draftOf(
  template: ScorecardTemplate,
  proposals: readonly KpiMapping[],
  policies: Policies,
  locale: Locale
): Draft {
  const groups = groupsOfTemplate(template);
  return {
    template: template.id,
    groups,
    own: [],
    kpis: template.items.map((item) => draftKpi(item, groups, proposalFor(item.kpi, proposals))),
    weightsByHand: false,
    reordered: false,
    judgements: {},
    grain: template.grain,
    title: template.name[locale === "zh-CN" ? "zh" : "en"],
    organisation: "",
    sheets: firstChoices(template),
    locale,
    policies: template.grades
      ? {
          ...policies,
          grades: template.grades.map(({ min, grade, coefficient }) => ({
            min,
            grade,
            ...(coefficient === undefined ? {} : { coefficient }),
          })),
        }
      : policies,
  };
}

export const proposalFor = (kpi: string, proposals: readonly KpiMapping[]): KpiMapping =>
  proposals.find((proposal) => proposal.kpi === kpi) ?? unmapped(kpi);

function draftKpi(item: TemplateItem, groups: readonly DraftGroup[], proposal: KpiMapping): DraftKpi {
  const target = item.target;
  const kpi = kpiById(item.kpi);
  return {
    kpi: item.kpi,
    weight: item.weight,
    target:
      isFromData(proposal, kpi) && target?.operator !== "relative-change" && item.baseline === undefined
        ? null
        : target === null
          ? null
          : target.operator === "relative-change"
            ? undefined
            : target.value,
    baseline: item.baseline,
    group: item.group ?? (kpi ? groupFor(kpi, groups) : ""),
    mapping: proposal,
    proposal,
  };
}

/** Targets that the workbook's data hold stand in for those of the template and the dictionary. */
const isFromData = ({ target }: KpiMapping, kpi: KpiDefinition | undefined): boolean =>
  target !== undefined && kpi?.direction !== "range";

/** The definition of a KPI of the draft: the dictionary's, or one of the user's own. */
export const kpiIn = ({ own }: Pick<Draft, "own">, id: string): KpiDefinition | undefined =>
  kpiById(id) ?? own.find((kpi) => kpi.id === id);

/** What a table that was imported says of a KPI's part in the scorecard. */
export type KpiTermsGiven = Partial<Pick<DraftKpi, "weight" | "target" | "lower" | "upper" | "owner">>;

/** Adds a KPI with the mean weight; the others give way in proportion unless weights were set by hand. */
export function withKpi(draft: Draft, kpi: KpiDefinition, proposal: KpiMapping): Draft {
  if (draft.kpis.some((row) => row.kpi === kpi.id)) return draft;
  const group = groupFor(kpi, draft.groups);
  // Where groups carry weights, the new KPI shares that of its group.
  const peers = carriesWeights(draft) ? draft.kpis.filter((row) => row.group === group) : draft.kpis;
  const others = peers.length > 0 ? peers : draft.kpis;
  const weight = others.length === 0 ? 1 : others.reduce((sum, row) => sum + row.weight, 0) / others.length;
  const target =
    kpi.target && kpi.target.operator !== "relative-change" && !isFromData(proposal, kpi)
      ? kpi.target.value
      : null;
  const band = (kpi as { readonly band?: { readonly lower: number; readonly upper: number } }).band;
  const row: DraftKpi = { kpi: kpi.id, group, weight, target, ...band, mapping: proposal, proposal };
  const own = kpiById(kpi.id) ? draft.own : [...draft.own.filter(({ id }) => id !== kpi.id), kpi];
  const added = { ...draft, own, kpis: [...draft.kpis, row] };
  return draft.weightsByHand
    ? { ...added, groups: withGroupsShifted(draft, { [group]: weight }) }
    : rebalanced(added);
}

/** Leaves a KPI out; the others take its weight in proportion unless weights were set by hand. */
export function withoutKpi(draft: Draft, kpi: string): Draft {
  const rest = { ...draft, kpis: draft.kpis.filter((row) => row.kpi !== kpi) };
  const gone = draft.kpis.find((row) => row.kpi === kpi);
  if (!draft.weightsByHand) return rebalanced(rest);
  return gone ? { ...rest, groups: withGroupsShifted(draft, { [gone.group]: -gone.weight }) } : rest;
}

export const withKpiChanged = (draft: Draft, kpi: string, change: Partial<DraftKpi>): Draft => ({
  ...draft,
  groups: withWeightChanged(draft, kpi, change.weight),
  weightsByHand: draft.weightsByHand || change.weight !== undefined,
  kpis: draft.kpis.map((row) => (row.kpi === kpi ? { ...row, ...change } : row)),
});

function withWeightChanged(draft: Draft, kpi: string, weight: number | undefined): Draft["groups"] {
  const row = draft.kpis.find((each) => each.kpi === kpi);
  if (!row || weight === undefined) return draft.groups;
  return withGroupsShifted(draft, { [row.group]: weight - row.weight });
}

/** Owners by KPI id; a blank one leaves the card's own. */
export const withOwners = (draft: Draft, owners: Readonly<Record<string, string>>): Draft => ({
  ...draft,
  kpis: draft.kpis.map((row) => (row.kpi in owners ? { ...row, owner: owners[row.kpi] || undefined } : row)),
});

export const weightSum = ({ kpis }: Draft): number => sumOf(kpis);

/** What is left of 100 %, as a share; 0 within what a template's six decimals leave. */
export function weightResidual(draft: Draft): number {
  const rest = 1 - weightSum(draft);
  return Math.abs(rest) < 1e-5 ? 0 : rest;
}

/** Moves a KPI one place up (−1) or down (1) among those of its group; at the end it stays. */
export function moved(draft: Draft, kpi: string, by: -1 | 1): Draft {
  const from = draft.kpis.findIndex((row) => row.kpi === kpi);
  const { group } = draft.kpis[from];
  const peers = draft.kpis.flatMap((row, i) => (row.group === group ? [i] : []));
  const to = peers[peers.indexOf(from) + by];
  if (to === undefined) return draft;
  const kpis = [...draft.kpis];
  [kpis[from], kpis[to]] = [kpis[to], kpis[from]];
  return { ...draft, kpis, reordered: true };
}

export const carriesWeights = ({ groups }: Draft): boolean =>
  groups.some(({ weight }) => weight !== undefined);

/**
 * Weights that add up to 1 after KPIs came or went: in proportion; where groups carry weights, each
 * group keeps its own among those that are left, and its KPIs share it in proportion.
 */
function rebalanced(draft: Draft): Draft {
  if (!carriesWeights(draft)) return scaledToOne(draft);
  const filled = kpisByGroup(draft);
  const whole = filled.reduce((sum, group) => sum + (group.weight || sumOf(group.kpis)), 0);
  const factors = new Map(
    filled.map((group) => [
      group.code,
      (group.weight || sumOf(group.kpis)) / whole / (sumOf(group.kpis) || 1),
    ])
  );
  return {
    ...draft,
    kpis: draft.kpis.map((row) => ({ ...row, weight: row.weight * (factors.get(row.group) ?? 1) })),
  };
}

/** All weights times the same factor, so that they add up to 1; equal where all are 0. */
export function scaledToOne(draft: Draft): Draft {
  const sum = weightSum(draft);
  if (sum === 0) return withEqualWeights(draft);
  return { ...draft, kpis: draft.kpis.map((row) => ({ ...row, weight: row.weight / sum })) };
}

const withEqualWeights = (draft: Draft): Draft => ({
  ...draft,
  kpis: draft.kpis.map((row) => ({ ...row, weight: 1 / draft.kpis.length })),
});

/** True where the mapping says how to compute the actual: as a whole, or each input. */
export const hasSource = ({ value, inputs }: KpiMapping): boolean =>
  value !== undefined || (inputs !== undefined && Object.keys(inputs).length > 0);
