import type { Bilingual } from "../../catalog/types";
import type { Measure } from "../measure/measure";

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
