import type { CalcDefinition } from "./types";
import calc from "./data/calc.json";

/**
 * The part of the dictionary that calculations need (ids, names, inputs, expressions): small
 * enough to load with the functions. The cards are a module of their own (`cards.ts`).
 */
export const calcIndex: readonly CalcDefinition[] = calc;

const fold = (text: string): string => text.trim().toLowerCase();

let lookup: Map<string, CalcDefinition> | undefined;

/**
 * The KPI that an id, a name or an alias in either language stands for, without regard to case.
 * Ids win over names, names over aliases, so an alias that several KPIs share means the first.
 *
 * @example findCalc("客户流失率")?.id  // "customer-churn-rate"
 */
export function findCalc(idOrName: string): CalcDefinition | undefined {
  if (!lookup) {
    lookup = new Map();
    const add = (text: string, kpi: CalcDefinition) => {
      if (!lookup!.has(fold(text))) lookup!.set(fold(text), kpi);
    };
    for (const kpi of calcIndex) add(kpi.id, kpi);
    for (const kpi of calcIndex) [kpi.name.en, kpi.name.zh].forEach((name) => add(name, kpi));
    for (const kpi of calcIndex) [...kpi.aliases.en, ...kpi.aliases.zh].forEach((alias) => add(alias, kpi));
  }
  return lookup.get(fold(idOrName));
}
