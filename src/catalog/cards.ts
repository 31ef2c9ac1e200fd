import { bareName } from "./bare-name";
import { calcIndex, findCalc, fold } from "./calc-index";
import cards from "./data/cards.json";
import type { KpiDefinition, KpiInput } from "./types";

type Card = Omit<KpiDefinition, "name" | "expression" | "inputs"> & {
  readonly inputs: readonly Omit<KpiInput, "id">[];
};

const cardById = new Map((cards as readonly Card[]).map((card) => [card.id, card]));

/** The dictionary: every KPI with all the fields of its card, in the order of the calculation index. */
export const kpis: readonly KpiDefinition[] = calcIndex.map((calc) => {
  const card = cardById.get(calc.id)!;
  return {
    ...card,
    name: calc.name,
    expression: calc.expression,
    inputs: card.inputs.map((input, i) => ({ id: calc.inputs[i], ...input })),
  };
});

const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));

export const kpiById = (id: string): KpiDefinition | undefined => byId.get(id);

let byAlias: Map<string, KpiDefinition> | undefined;
let byBareName: Map<string, KpiDefinition> | undefined;

/**
 * The KPI that an id, a name or an alias in either language stands for, without regard to case.
 * Ids win over names, names over aliases; an alias that several KPIs share means the first. A text
 * that is none of these may still be a name written with other punctuation or blanks.
 *
 * @example findKpi("客户满意度")?.id      // "customer-satisfaction-score"
 * @example findKpi("客户满意度评分")?.id  // "customer-satisfaction-score"
 */
export function findKpi(text: string): KpiDefinition | undefined {
  const calc = findCalc(text);
  if (calc) return byId.get(calc.id);
  byAlias ??= new Map(
    kpis
      .flatMap((kpi) => [...kpi.aliases.en, ...kpi.aliases.zh].map((alias) => [fold(alias), kpi] as const))
      .reverse()
  );
  byBareName ??= new Map(
    kpis.flatMap((kpi) => [kpi.name.en, kpi.name.zh].map((name) => [bareName(name), kpi] as const))
  );
  return byAlias.get(fold(text)) ?? byBareName.get(bareName(text));
}
