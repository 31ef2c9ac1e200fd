/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type Unit =
  | "count"
  | "count_per_day"
  | "count_per_person"
  | "currency"
  | "currency_per_unit"
  | "duration_days"
  | "duration_hours"
  | "duration_minutes"
  | "hours_per_person"
  | "index"
  | "per_million_hours"
  | "percentage_point"
  | "ratio"
  | "score_0_100"
  | "score_minus100_100"
  | "times"
  | "years";

/** `range`: the target is a band, neither more nor less is better. */
export type KpiDirection = "higher" | "lower" | "range";

export type Perspective = "financial" | "customer" | "process" | "learning";

export type Frequency = "daily" | "weekly" | "monthly" | "quarterly" | "half-year" | "year";

export interface KpiInput {
  /** The identifier that the expression uses. */
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string;
}

export interface KpiTarget {
  readonly operator: ">=" | ">" | "<=" | "<" | "relative-change" | "range";
  readonly value: number;
  readonly unit: string;
  readonly within?: string;
}

/** What a calculation needs to know of a KPI: small, and loaded with the functions. */
export interface CalcDefinition {
  readonly id: string;
  readonly name: Bilingual;
  /** Input ids in the order in which KPI.CALC takes them. */
  readonly inputs: readonly string[];
  /** Grammar: numbers, input ids, + - * / ( ), abs(), min(), max(). */
  readonly expression: string;
}

/** A KPI of the dictionary, with all the fields of its card. Ratios are fractions. */
export interface KpiDefinition {
  readonly id: string;
  readonly code: string | null;
  readonly name: Bilingual;
  readonly aliases: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly definition: Bilingual;
  readonly purpose: Bilingual;
  readonly formula: Bilingual;
  readonly inputs: readonly KpiInput[];
  readonly expression: string;
  readonly unit: Unit;
  /** Excel number format of the value. */
  readonly format: string;
  readonly direction: KpiDirection;
  /** A target that published practice gives; null where the user must set one. */
  readonly target: KpiTarget | null;
  readonly perspective: Perspective;
  /** Id of an area of `areas`. */
  readonly area: string;
  readonly frequency: Frequency;
  readonly source: Bilingual;
  readonly owner: Bilingual;
  /** Who verifies the figure, and how. */
  readonly check: Bilingual;
  readonly collector: Bilingual;
  readonly presentation: Bilingual;
  readonly remarks: Bilingual | null;
  readonly successFactor: Bilingual | null;
  readonly leadingOrLagging: "leading" | "lagging";
}

export interface Area {
  readonly id: string;
  readonly name: Bilingual;
}

export interface TemplateItem {
  readonly kpi: string;
  /** Share of the whole scorecard; the items of a template add up to 1. */
  readonly weight: number;
  readonly target: KpiTarget | null;
  readonly code?: string;
  /** Code of a group of the template. */
  readonly group?: string;
  readonly frequency?: Frequency;
  readonly owner?: Bilingual;
  /** Where progress starts from. */
  readonly baseline?: number;
}

export interface TemplateGroup {
  readonly code: string;
  readonly name: Bilingual;
  readonly parent?: string;
  /** Present where groups carry weights of their own. */
  readonly weight?: number;
}

export interface GradeBand {
  readonly grade: string;
  /** Lowest score of the band, inclusive. */
  readonly min: number;
  readonly coefficient?: number;
  readonly label?: Bilingual;
}

export interface ScorecardTemplate {
  readonly id: string;
  readonly name: Bilingual;
  readonly grain: "month" | "quarter" | "year";
  readonly items: readonly TemplateItem[];
  readonly groups?: readonly TemplateGroup[];
  readonly grades?: readonly GradeBand[];
  /** The template of which this one is a variant. */
  readonly variantOf?: string;
}
