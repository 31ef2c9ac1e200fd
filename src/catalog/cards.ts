import { calcIndex } from "./calc-index";
import cards from "./data/cards.json";
import type { KpiDefinition, KpiInput } from "./types";

type Card = Omit<KpiDefinition, "name" | "aliases" | "expression" | "inputs"> & {
  readonly inputs: readonly Omit<KpiInput, "id">[];
};

const cardById = new Map((cards as readonly Card[]).map((card) => [card.id, card]));

/** The dictionary: every KPI with all the fields of its card, in the order of the calculation index. */
export const kpis: readonly KpiDefinition[] = calcIndex.map((calc) => {
  const card = cardById.get(calc.id)!;
  return {
    ...card,
    name: calc.name,
    aliases: calc.aliases,
    expression: calc.expression,
    inputs: card.inputs.map((input, i) => ({ id: calc.inputs[i], ...input })),
  };
});

const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));

export const kpiById = (id: string): KpiDefinition | undefined => byId.get(id);
