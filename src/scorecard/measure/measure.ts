import type { DerivedColumn } from "../sources/source-column";

/** A column of the same row compared with a value. */
export interface Comparison {
  readonly column: string;
  readonly operator: "=" | "<>" | ">=" | ">" | "<=" | "<";
  readonly value: string | number;
}

/** A comparison that must hold, or one of those that may hold in its place. */
export interface Condition extends Comparison {
  readonly or?: readonly Comparison[];
}

/** The comparisons of which one must hold. */
export const alternativesOf = (condition: Condition): readonly Comparison[] => [
  condition,
  ...(condition.or ?? []),
];

interface FromSource {
  /** Id of the source. */
  readonly source: string;
  /** The date column, if not the source's own. */
  readonly date?: string;
  /** All must hold. */
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
