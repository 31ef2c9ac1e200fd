import type { KpiDefinition, KpiTarget } from "../../catalog/types";
import type { KpiMapping } from "../mapping/kpi-mapping";
import type { Measure } from "../measure/measure";
import { addsUp } from "../measure/over-time";
import type { Words } from "../words";

/** How a row's attainment comes about. */
export type ScoringMethod = "attainment" | "range" | "progress";

/** One KPI of a scorecard, with everything that its row needs. */
export interface ScorecardRow {
  readonly kpi: KpiDefinition;
  readonly code: string;
  readonly weight: number;
  /** A number, or null where it is open. */
  readonly target: number | null;
  /** A target that is a change on the baseline, such as −30 %. */
  readonly relativeTarget?: number;
  readonly band?: { readonly lower: number; readonly upper: number };
  readonly baseline?: number;
  readonly method: ScoringMethod;
  readonly owner: string;
  /** Where its numbers come from; undefined: the data entry table. */
  readonly mapping?: KpiMapping;
}

export interface RowGroup {
  readonly code: string;
  readonly name: string;
  /** Present where groups carry weights of their own. */
  readonly weight?: number;
  /** Depth in a hierarchy by code, from 0; absent where the groups are a plain list. */
  readonly level?: number;
  readonly rows: readonly ScorecardRow[];
}

export const methodOf = (
  kpi: KpiDefinition,
  target: KpiTarget | null,
  baseline: number | undefined
): ScoringMethod =>
  kpi.direction === "range"
    ? "range"
    : baseline !== undefined || target?.operator === "relative-change"
      ? "progress"
      : "attainment";

/** A KPI's value, or its inputs, as far as the user has confirmed them. */
export const isMapped = (mapping: KpiMapping | undefined): mapping is KpiMapping =>
  mapping !== undefined && mapping.confirmed && (mapping.value !== undefined || mapping.inputs !== undefined);

/** A KPI without a source reads what is typed into the data entry table, its target too. */
export function entryMapping({ kpi }: ScorecardRow, words: Words): KpiMapping {
  const name = words.of(kpi.name);
  return {
    kpi: kpi.id,
    confidence: "certain",
    confirmed: true,
    value: entryMeasure(kpi, name, words("actual")),
    target: entryMeasure(kpi, name, words("target")),
  };
}

/** A measure that reads one KPI's rows of the data entry table. */
const entryMeasure = (kpi: KpiDefinition, name: string, column: string): Measure => ({
  kind: "lookup",
  source: entrySourceId,
  key: name,
  column,
  aggregate: addsUp(kpi) ? "sum" : "average",
});

export const entrySourceId = "entry";
