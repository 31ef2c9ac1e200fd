import type { KpiDefinition } from "../../catalog/types";
import type { KpiMapping } from "../../scorecard/mapping/kpi-mapping";
import { kpiIn, type Draft, type DraftKpi } from "./draft";

/** Where a KPI stands on its way to a source. */
export type MappingState = "certain" | "confirmed" | "chosen" | "unconfirmed" | "none";

/** True where the mapping says how to compute the actual: as a whole, or every input of the expression. */
export const isMapped = (
  { value, inputs }: KpiMapping,
  { inputs: needed }: Pick<KpiDefinition, "inputs">
): boolean =>
  value !== undefined || (needed.length > 0 && needed.every(({ id }) => inputs?.[id] !== undefined));

/** True where two mappings compute the same, whether confirmed or not. */
export const sameSource = (a: KpiMapping, b: KpiMapping): boolean =>
  JSON.stringify([a.value, a.inputs]) === JSON.stringify([b.value, b.inputs]);

export function mappingState(
  { mapping, proposal }: DraftKpi,
  kpi: Pick<KpiDefinition, "inputs">
): MappingState {
  if (!isMapped(mapping, kpi)) return "none";
  if (!sameSource(mapping, proposal)) return "chosen";
  if (mapping.confidence === "certain" && mapping.confirmed) return "certain";
  return mapping.confirmed ? "confirmed" : "unconfirmed";
}

/** A mapping that the user has put together: used as soon as it is complete. */
export function chosenMapping(
  mapping: KpiMapping,
  change: Pick<KpiMapping, "value" | "inputs">,
  kpi: Pick<KpiDefinition, "inputs">
): KpiMapping {
  const { value: _value, inputs: _inputs, note: _note, question: _question, ...rest } = mapping;
  const next = { ...rest, ...change };
  const complete = isMapped(next, kpi);
  return { ...next, confidence: complete ? "certain" : "none", confirmed: complete };
}

/** The draft with every source agreed to that waits for it. */
export const allConfirmed = (draft: Draft): Draft => ({
  ...draft,
  kpis: draft.kpis.map((row) => {
    const kpi = kpiIn(draft, row.kpi);
    return kpi && mappingState(row, kpi) === "unconfirmed" ? { ...row, mapping: agreed(row.mapping) } : row;
  }),
});

/** A mapping that was agreed to as it stands, whatever was open about it. */
export function agreed(mapping: KpiMapping): KpiMapping {
  const { question: _, ...settled } = mapping;
  return { ...settled, confirmed: true };
}

/** How many KPIs have a source that is used, and how many wait for a confirmation. */
export function mappingCounts(
  draft: Draft,
  kpiOf: (id: string) => KpiDefinition | undefined
): { mapped: number; unconfirmed: number } {
  const states = draft.kpis.map((row) => mappingState(row, kpiOf(row.kpi) ?? { inputs: [] }));
  return {
    mapped: states.filter((state) => state !== "none" && state !== "unconfirmed").length,
    unconfirmed: states.filter((state) => state === "unconfirmed").length,
  };
}
