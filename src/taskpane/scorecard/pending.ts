import type { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import type { ScorecardRequest } from "../../scorecard/request";

type Part = Extract<keyof typeof scorecardPaneMessages, `part_${string}`>;

/** The words for the parts of a request; what has none is not edited in the form. */
const parts: Readonly<Partial<Record<keyof ScorecardRequest, Part>>> = {
  title: "part_title",
  organisation: "part_title",
  grain: "part_period",
  period: "part_period",
  added: "part_kpis",
  removed: "part_kpis",
  own: "part_kpis",
  order: "part_kpis",
  groups: "part_groups",
  weights: "part_weights",
  groupWeights: "part_weights",
  targets: "part_targets",
  bands: "part_targets",
  baselines: "part_targets",
  mapping: "part_sources",
  owners: "part_owners",
  policies: "part_rules",
  sheets: "part_sheets",
  lastYearLine: "part_sheets",
  trendPeriods: "part_sheets",
};

/** What was edited in the form and does not stand on the sheets yet, as messages' keys, each once. */
export function pendingParts(began: ScorecardRequest, asked: ScorecardRequest): readonly Part[] {
  const keys = Object.keys(parts) as (keyof ScorecardRequest)[];
  const said = (request: ScorecardRequest, key: keyof ScorecardRequest): string =>
    canonical(key === "mapping" ? byKpi(request.mapping) : request[key]);
  const changed = keys.filter((key) => said(began, key) !== said(asked, key));
  return [...new Set(changed.map((key) => parts[key]!))];
}

/** Sources follow the KPIs from place to place; their order says nothing. */
const byKpi = (mapping: ScorecardRequest["mapping"]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(mapping.map((each) => [each.kpi, each]));

/** As text, whatever the order of the names in it; nothing is the same as an empty record or list. */
function canonical(value: unknown): string {
  if (value === undefined || value === false) return "";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "" : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) return "";
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
