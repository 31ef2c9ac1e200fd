import type { CalcDefinition } from "./types";
import calc from "./data/calc.json";

/**
 * A line of the data: id, Chinese name, expression; then the English name where it is not the id
 * in words, and the inputs where their order is not that of the expression.
 */
type Line = readonly [
  id: string,
  zh: string,
  expression: string,
  en?: string | null,
  inputs?: readonly string[],
];

/** An id in words. @example inWords("cost-per-lead")  // "Cost per Lead" */
const inWords = (id: string): string =>
  id
    .replaceAll("-", " ")
    .replace(/(^| (?!(and|by|in|of|on|per|to)\b))[a-z]/g, (start) => start.toUpperCase());

/** The names in an expression, in order of appearance. */
const namesIn = (expression: string): string[] => [
  ...new Set((expression.match(/[a-z]\w*/g) ?? []).filter((name) => !/^(abs|min|max)$/.test(name))),
];

/**
 * The part of the dictionary that calculations need (ids, names, inputs, expressions): small
 * enough to load with the functions. The cards are a module of their own (`cards.ts`).
 */
export const calcIndex: readonly CalcDefinition[] = (calc as unknown as readonly Line[]).map(
  ([id, zh, expression, en, inputs]) => ({
    id,
    name: { en: en ?? inWords(id), zh },
    inputs: inputs ?? namesIn(expression),
    expression,
  })
);

/** Case and full-width forms make no difference: "（评分）" is "(评分)". */
export const fold = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

let lookup: Map<string, CalcDefinition> | undefined;

/**
 * The KPI that an id or a name in either language stands for, without regard to case. Ids win
 * over names. Aliases are on the cards: `findKpi` knows them too.
 *
 * @example findCalc("客户流失率")?.id  // "customer-churn-rate"
 */
export function findCalc(idOrName: string): CalcDefinition | undefined {
  if (!lookup) {
    const names = calcIndex.flatMap((kpi) =>
      [kpi.name.en, kpi.name.zh].map((name) => [fold(name), kpi] as const)
    );
    // The first of equal names is set last, and the ids after all names.
    lookup = new Map([...names.reverse(), ...calcIndex.map((kpi) => [fold(kpi.id), kpi] as const)]);
  }
  return lookup.get(fold(idOrName));
}
