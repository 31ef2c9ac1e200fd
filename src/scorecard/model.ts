import type { Bilingual, KpiDefinition } from "../catalog/types";
import type { Locale } from "../i18n/sentence";
import type { Plan } from "../plan/plan";

/** Length of a scorecard's period. */
export type Grain = "month" | "quarter" | "year";

// ---------------------------------------------------------------- where the numbers come from

/**
 * A place in the user's workbook that holds rows under headers: a table, a named range, or a
 * used range found wherever it starts.
 */
export interface Source {
  /** Stable within a workbook: `table:CALL`, `name:Orders`, `range:Sheet1!A3:F20`. */
  readonly id: string;
  readonly kind: "table" | "name" | "range";
  /** What the user knows it by: table or range name, or sheet name and address. */
  readonly name: string;
  readonly sheet: string;
  /** The whole rectangle with its header row, A1 without sheet. */
  readonly address: string;
  /** raw: records with a date; long: rows of period, KPI, actual; wide: one column a KPI; none: no date found. */
  readonly shape: "raw" | "long" | "wide" | "none";
  /** Rows of data, without the header. */
  readonly rows: number;
  readonly columns: readonly SourceColumn[];
  /** The column that says when: proposed, the user may choose another. */
  readonly dateColumn?: string;
  /** The parts of a long source, by column name. */
  readonly long?: LongColumns;
  /** The parts of a wide source with KPIs down and periods across. */
  readonly across?: AcrossColumns;
  /** Rows that add others up: no measure counts them. */
  readonly totals?: readonly TotalRows[];
  /** What was read into headers that do not say it outright: every mapping that relies on it waits for a confirmation. */
  readonly doubts?: readonly HeaderDoubt[];
}

/** The rows of one KPI, as they name it. */
export interface SourceKey {
  readonly key: string;
  readonly min?: number;
  readonly max?: number;
  /** What the source's unit column says of it. */
  readonly unit?: string;
  /** True where more than half of its figures are formatted as percentages. */
  readonly percent?: boolean;
  /** True where two rows have a figure for the same day. */
  readonly repeated?: boolean;
  /** Cells on the smaller side where some figures look like 0.85 and some like 85. */
  readonly mixed?: readonly string[];
}

/** A column that says what kind of figure a row holds, and the words for it. */
export interface RoleColumn {
  readonly column: string;
  readonly actual: string;
  readonly target?: string;
}

export interface LongColumns {
  readonly kpi: string;
  readonly actual: string;
  readonly target?: string;
  readonly unit?: string;
  readonly role?: RoleColumn;
  /** The KPIs that the rows name, each once. */
  readonly keys: readonly SourceKey[];
}

export interface AcrossColumns {
  readonly kpi: string;
  /** A column of targets, one a KPI. */
  readonly target?: string;
  readonly unit?: string;
  readonly role?: RoleColumn;
  readonly keys: readonly SourceKey[];
  /** The columns that stand for periods, with the first day of each (1900 system). */
  readonly periods: readonly { readonly column: string; readonly start: number }[];
  /** Columns right of the KPI that stand for no period of their own: totals, year to date, quarters among months. */
  readonly leftOut: readonly string[];
  /** The cells of the periods as a formula names them: `KPIS[#Data]` or `'2025'!$C$4:$Z$9`. */
  readonly body: string;
  /** The first day of each column of `body` as a formula; 0 where the column is none. */
  readonly days: string;
}

export interface TotalRows {
  readonly column: string;
  /** As the rows write it. */
  readonly label: string;
  /** Cells with the label, A1 without sheet. */
  readonly cells: readonly string[];
  /** True where the rows would count unless a condition keeps them out; false where they have no period or no KPI. */
  readonly conditioned: boolean;
}

export interface HeaderDoubt {
  readonly kind: "misspelt" | "fiscal" | "duplicate" | "noYear";
  /** The header, or the cell, as it stands. */
  readonly header: string;
  /** What it is read as. */
  readonly read: string;
}

export type ColumnKind =
  "date" | "period-text" | "number" | "rating" | "share" | "text" | "id" | "boolean" | "empty";

/** How a period stands in a column of text (or of numbers that are not date serials). */
export type PeriodPattern =
  | "date"
  | "yyyy-mm-dd"
  | "yyyy年m月d日"
  | "yyyy-mm"
  | "yyyymm"
  | "yyyy年m月"
  | "yy年m月"
  | "mmm-yy"
  | "mmmm-yy"
  | "yyyy-mmm"
  | "mm-yyyy"
  | "yyyy-Qq"
  | "Qq-yyyy"
  | "FYyy Qq"
  | "yyyy年q季度"
  | "yyyy"
  | "FYyy"
  | "mmm"
  | "mmmm"
  | "m月"
  | "一月"
  | "m"
  | "Qq"
  | "q季度";

export interface SourceColumn {
  readonly name: string;
  /** Position in the source, from 0. */
  readonly index: number;
  readonly kind: ColumnKind;
  /** The first of `patterns`. */
  readonly pattern?: PeriodPattern;
  /** The ways in which the cells of a column of periods write them, as they are tried; "date" stands for real dates. */
  readonly patterns?: readonly PeriodPattern[];
  /** Where the year stands that the periods leave out. */
  readonly year?: PeriodYear;
  /** What a misspelt header most likely means. */
  readonly reading?: string;
  readonly blanks: number;
  /** Cells that hold text in a column of numbers or dates: left out of every aggregate, and said so. */
  readonly strays: number;
  /** The first of them, A1 without sheet, with what they hold. */
  readonly strayCells?: readonly { readonly cell: string; readonly text: string }[];
  /** The first blank cells, A1 without sheet. */
  readonly blankCells?: readonly string[];
  /** How many cells hold a number as text. */
  readonly textNumbers?: number;
  /** True where more than half of the figures are formatted as percentages. */
  readonly percent?: boolean;
  /** Cells on the smaller side where some figures look like 0.85 and some like 85. */
  readonly mixed?: readonly string[];
  /** True where texts begin or end with blanks, so that they are compared without. */
  readonly padded?: boolean;
  readonly distinct: number;
  readonly min?: number;
  readonly max?: number;
  /** Some values as text, for the eye. */
  readonly samples: readonly string[];
  /** Present for a column that a measure derives from two others. */
  readonly derived?: DerivedColumn;
  /** How a formula names the column's data: `CALL[Duration (mins)]` or `'Sheet 1'!$C$5:$C$104`. */
  readonly reference: string;
}

/** A year beside the periods: of another column, row by row, or one for all of them. */
export interface PeriodYear {
  readonly column?: string;
  readonly value?: number;
  /** As a formula: a column of the same rows, or one number. */
  readonly formula: string;
}

/**
 * A column that the source does not have: the time between two columns of dates, in `unit`. Where
 * either is blank there is none. Measures and conditions name it like any other column.
 */
export interface DerivedColumn {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly unit: "days" | "hours" | "minutes";
}

/** A condition on a column of the same row. */
export interface Condition {
  readonly column: string;
  readonly operator: "=" | "<>" | ">=" | ">" | "<=" | "<";
  readonly value: string | number;
}

interface FromSource {
  /** Id of the source. */
  readonly source: string;
  /** The date column, if not the source's own. */
  readonly date?: string;
  readonly where?: readonly Condition[];
  /** Columns of the measure's own. */
  readonly derived?: readonly DerivedColumn[];
}

/**
 * One number a period, computed from the user's rows. Blank cells never count.
 *
 * `countDistinct` counts combinations; of a date column the day counts, not the time.
 * `first` and `last` are the values of the earliest and the latest date (of equal dates, the lower row).
 */
export type Measure =
  | (FromSource & { readonly kind: "count" })
  | (FromSource & { readonly kind: "countValues"; readonly column: string })
  | (FromSource & { readonly kind: "countDistinct"; readonly columns: readonly string[] })
  | (FromSource & {
      readonly kind: "sum" | "average" | "min" | "max" | "first" | "last";
      readonly column: string;
    })
  /** Share of the rows with a value in `column` whose value meets the condition. */
  | (FromSource & {
      readonly kind: "share";
      readonly column: string;
      readonly operator: Condition["operator"];
      readonly value: string | number;
    })
  | (FromSource & { readonly kind: "percentile"; readonly column: string; readonly p: number })
  /** Rows of one KPI in a long source. */
  | (FromSource & {
      readonly kind: "lookup";
      readonly key: string;
      readonly column: string;
      readonly aggregate: "sum" | "average" | "last";
    })
  /** The row of one KPI where periods stand across; with a column, the figure in it whatever the period (a target). */
  | {
      readonly kind: "across";
      readonly source: string;
      readonly key: string;
      readonly aggregate: "sum" | "average" | "first" | "last";
      readonly column?: string;
      readonly where?: readonly Condition[];
    }
  | { readonly kind: "ratio"; readonly numerator: Measure; readonly denominator: Measure }
  /** Another unit: hours into minutes is × 60, seconds into minutes ÷ 60. */
  | { readonly kind: "scaled"; readonly of: Measure; readonly multiply?: number; readonly divide?: number }
  | { readonly kind: "constant"; readonly value: number };

export type Confidence = "certain" | "plausible" | "none";

/** Where one KPI's actual comes from. */
export interface KpiMapping {
  readonly kpi: string;
  readonly confidence: Confidence;
  /** Used for the scorecard only when true. Certain proposals are; plausible ones wait for the user. */
  readonly confirmed: boolean;
  /** The KPI as a whole. Wins over `inputs`. */
  readonly value?: Measure;
  /** One measure for each input of the KPI's expression. */
  readonly inputs?: Readonly<Record<string, Measure>>;
  /** A target that stands in the user's data. */
  readonly target?: Measure;
  /** What the user must agree to, such as "a row of CALL is counted as a resolved case". */
  readonly note?: Bilingual;
  /** Percentages that stand in this column (an id of MappingQuestion): is 85 or 0.85 meant by 85 %? */
  readonly question?: string;
}

/** Asked once for a column, however many KPIs wait for the answer. */
export interface MappingQuestion {
  /** Stable for a column: `table:Data|Actual`. */
  readonly id: string;
  readonly source: string;
  /** Header of the column; empty where periods stand across. */
  readonly column: string;
  readonly kpis: readonly string[];
  /** whole: 85 means 85 %; fraction: 0.85 does. */
  readonly proposed: PercentForm;
  readonly min: number;
  readonly max: number;
}

export type PercentForm = "whole" | "fraction";

// ---------------------------------------------------------------- what the user asks for

export interface Policies {
  readonly convention: "linear" | "ratio";
  /** A target of zero: no attainment (an error, the default), or met or not met outright. */
  readonly zeroTarget?: "error" | "met";
  readonly floor: number;
  readonly cap: number;
  readonly missing: "rescale" | "equal" | "zero" | "block";
  readonly green: number;
  readonly amber: number;
  /** Lowest score, grade, and where rewards follow it the coefficient. */
  readonly grades: readonly {
    readonly min: number;
    readonly grade: string;
    readonly coefficient?: number;
  }[];
}

export const defaultPolicies: Policies = {
  convention: "linear",
  floor: 0,
  cap: 1.2,
  missing: "rescale",
  green: 1,
  amber: 0.9,
  grades: [
    { min: 90, grade: "A" },
    { min: 80, grade: "B" },
    { min: 70, grade: "C" },
    { min: 60, grade: "D" },
    { min: 0, grade: "E" },
  ],
};

/** Sheets besides scorecard, trends, dictionary and data entry. */
export const optionalSheets = ["analysis", "review", "fishbone", "strategyMap", "appraisal"] as const;
export type OptionalSheet = (typeof optionalSheets)[number];

/** What is made besides; what is not named follows the template. */
export type SheetChoices = Readonly<Partial<Record<OptionalSheet, boolean>>>;

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
  /** A line for the same period of the year before in every trend chart. */
  readonly lastYearLine?: boolean;
  /** Serial of a day: the period of the data entry rows while there are no data at all. */
  readonly today?: number;
}

// ---------------------------------------------------------------- what comes out

/** Everything needed to open the scorecard again and to change it. Stored in the workbook. */
export interface ScorecardModel {
  readonly version: 1;
  /** The name of the scorecard sheet when it was made. */
  readonly id: string;
  readonly locale: Locale;
  readonly request: ScorecardRequest;
  readonly sheets: {
    readonly scorecard: string;
    readonly trends: string;
    readonly dictionary: string;
    readonly entry?: string;
  } & Readonly<Partial<Record<OptionalSheet, string>>>;
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
}

/** One period of the live sample: `value` is null where the period has no data. */
export interface SampleValue {
  /** Serial of the period's first day. */
  readonly period: number;
  readonly label: string;
  readonly value: number | null;
}
