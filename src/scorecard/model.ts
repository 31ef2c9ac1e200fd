import type { Locale } from "../i18n/sentence";
import type { Plan } from "../plan/plan";
import type { PeriodBlock } from "./period-cells/period-block";
import type { OptionalSheet, ScorecardRequest } from "./request";
import type { SheetMarks } from "./sheet-marks";
import type { Standing } from "./standing/standing";

/** Everything needed to open the scorecard again and to change it. Stored in the workbook. */
export interface ScorecardModel {
  readonly version: 1;
  /** The name of the scorecard sheet when it was made, with a number where another scorecard has had that name. */
  readonly id: string;
  readonly locale: Locale;
  /** The form of its sheets; 1 if absent. */
  readonly layoutVersion?: number;
  /** Id of the scorecard that took its place when it was laid out anew; its sheets may still stand. */
  readonly replacedBy?: string;
  readonly request: ScorecardRequest;
  readonly sheets: {
    readonly scorecard: string;
    readonly trends: string;
    readonly dictionary: string;
    readonly entry?: string;
    /** Present where periods stand as text. */
    readonly periods?: string;
  } & Readonly<Partial<Record<OptionalSheet, string>>>;
  /** The hidden names that follow its sheets, by the keys of `sheets`; those of former versions have none. */
  readonly marks?: SheetMarks;
  /** What is read on the periods sheet, in the order in which it stands there. */
  readonly periodBlocks?: readonly PeriodBlock[];
  /** The table of the review sheet. */
  readonly reviewTable?: string;
  /** The table for KPIs without a source; absent where every KPI has one. */
  readonly entryTable?: string;
  readonly layout: ScorecardLayout;
}

/** Where things stand; addresses are A1 without a sheet name, on the scorecard sheet unless said otherwise. */
export interface ScorecardLayout {
  readonly sheet: string;
  readonly trendsSheet: string;
  readonly dictionarySheet: string;
  readonly entrySheet?: string;
  readonly total: string;
  readonly grade: string;
  readonly coverage: string;
  /** The period selector. */
  readonly period: string;
  /** First day of the period in force, as a serial. */
  readonly periodStart: string;
  readonly kpis: Readonly<Record<string, KpiCells>>;
  readonly groups: readonly {
    readonly code: string;
    readonly row: number;
    readonly weight: string;
    readonly score: string;
  }[];
}

export interface KpiCells {
  readonly sheet: string;
  /** Row number as in A1. */
  readonly row: number;
  readonly actual: string;
  readonly target: string;
  readonly attainment: string;
  readonly score: string;
  readonly status: string;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly points: string;
  /** The chart's rectangle on the trends sheet with its name; absent where the KPI has no source. */
  readonly chart?: { readonly name: string; readonly source: string };
}

export interface BuiltScorecard {
  readonly plan: Plan;
  readonly model: ScorecardModel;
  readonly layout: ScorecardLayout;
  /** Where its KPIs stand in the period that it shows when it is made. */
  readonly standings: readonly Standing[];
}
