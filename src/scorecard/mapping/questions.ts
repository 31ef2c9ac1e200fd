import type { KpiMapping, MappingQuestion, PercentForm } from "./kpi-mapping";
import type { Measure } from "../measure/measure";
import type { Source } from "../sources/source";
import { inForm } from "./figure-form";

/** The percentages that proposals wait for, one question a column however many KPIs it holds. */
export function questionsOf(mapping: readonly KpiMapping[], sources: readonly Source[]): MappingQuestion[] {
  const ids = [...new Set(mapping.flatMap(({ question }) => question ?? []))];
  return ids.flatMap((id) => {
    const source = sources.find((each) => id.startsWith(`${each.id}|`));
    if (!source) return [];
    const asking = mapping.filter(({ question }) => question === id);
    const column = id.slice(source.id.length + 1);
    const facts = asking.map((each) => figuresOf(each, source, column));
    return [
      {
        id,
        source: source.id,
        column,
        kpis: asking.map(({ kpi }) => kpi),
        proposed: asking.some(({ value }) => isWhole(value)) ? "whole" : "fraction",
        min: Math.min(...facts.map(({ min }) => min ?? Infinity)),
        max: Math.max(...facts.map(({ max }) => max ?? -Infinity)),
      },
    ];
  });
}

const isWhole = (value: Measure | undefined): boolean => value?.kind === "scaled" && value.divide === 100;

function figuresOf({ value }: KpiMapping, source: Source, column: string): { min?: number; max?: number } {
  const inner = value?.kind === "scaled" ? value.of : value;
  const keys = source.long?.keys ?? source.across?.keys ?? [];
  const key = inner && "key" in inner ? keys.find((each) => each.key === inner.key) : undefined;
  return key ?? source.columns.find(({ name }) => name === column) ?? {};
}

/**
 * The mappings after an answer: those that waited for it read their percentages so, and are used
 * unless something else is open.
 */
export function answered(mapping: readonly KpiMapping[], question: string, form: PercentForm): KpiMapping[] {
  return mapping.map((each) => {
    if (each.question !== question) return each;
    const { question: _, ...rest } = each;
    const set = (measure: Measure): Measure =>
      inForm(isWhole(measure) && measure.kind === "scaled" ? measure.of : measure, form);
    return {
      ...rest,
      ...(rest.value ? { value: set(rest.value) } : {}),
      ...(rest.target ? { target: set(rest.target) } : {}),
      confirmed: rest.confidence === "certain",
    };
  });
}
