import type { KpiDefinition } from "../catalog/types";
import type { KpiMapping } from "./mapping/kpi-mapping";
import type { Grain } from "./periods";
import type { Policies } from "./policies";

/** Sheets besides scorecard, trends, dictionary and data entry. */
export const optionalSheets = ["analysis", "review", "fishbone", "strategyMap", "appraisal"] as const;
export type OptionalSheet = (typeof optionalSheets)[number];

/** What is made besides; what is not named follows the template. */
export type SheetChoices = Readonly<Partial<Record<OptionalSheet, boolean>>>;

/** A scorecard as the user asks for it; addresses and formulas follow from it. */
export interface ScorecardRequest {
  /** Id of a template of the catalog. */
  readonly template: string;
  /** KPIs added to the template's own, by id. They come with the mean weight; weights are rescaled to 1. */
  readonly added?: readonly string[];
  /** KPIs of the template that are left out, by id. */
  readonly removed?: readonly string[];
  /** The user's own KPIs that are used here; they travel with the scorecard, whatever happens to the workbook's list. */
  readonly own?: readonly KpiDefinition[];
  /** KPI ids in the order in which they stand within their groups; those not named follow in the template's order. */
  readonly order?: readonly string[];
  /** Codes of the groups that KPIs stand in, by KPI id, where these are not the template's; not where codes make a hierarchy. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Weights by KPI id, as shares of the whole; those not named are the template's. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Weights of groups by their code, as shares of the whole, where groups carry weights; those not named are the template's. */
  readonly groupWeights?: Readonly<Record<string, number>>;
  /** Targets by KPI id; null leaves a target open. Those not named are the template's. */
  readonly targets?: Readonly<Record<string, number | null>>;
  /** For KPIs whose target is a band. */
  readonly bands?: Readonly<Record<string, { readonly lower: number; readonly upper: number }>>;
  /** For KPIs that are scored as progress from a baseline. */
  readonly baselines?: Readonly<Record<string, number>>;
  readonly owners?: Readonly<Record<string, string>>;
  readonly mapping: readonly KpiMapping[];
  readonly grain: Grain;
  /** "latest", or the serial of a day in the period. */
  readonly period: "latest" | number;
  readonly organisation?: string;
  /** The sheet's title; the template's name if absent. */
  readonly title?: string;
  readonly policies?: Partial<Policies>;
  readonly sheets?: SheetChoices;
  /** Periods in every trend chart, 6 to 60; 13 months, 9 quarters or 7 years if absent. */
  readonly trendPeriods?: number;
  /** A line for the same period of the year before in every trend chart; for a new scorecard as the data have it if absent. */
  readonly lastYearLine?: boolean;
  /** Serial of a day: the period of the data entry rows while there are no data at all. */
  readonly today?: number;
}
