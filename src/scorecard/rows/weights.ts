import type { TemplateItem } from "../../catalog/types";

/**
 * Weights of a scorecard: the template's for its own KPIs, the mean of those for added ones, then
 * rescaled so that they add up to `whole`. Where nothing was added or left out they stay as they are.
 *
 * @example weightsOf([{ kpi: "a", weight: 0.5 }, { kpi: "b", weight: 0.5 }], ["c"], 1)  // a, b, c: 1/3 each
 */
export function weightsOf(
  kept: readonly Pick<TemplateItem, "kpi" | "weight">[],
  added: readonly string[],
  whole: number
): Map<string, number> {
  const sum = kept.reduce((total, item) => total + item.weight, 0);
  const mean = kept.length > 0 ? sum / kept.length : 1;
  const all = sum + mean * added.length;
  const scale = Math.abs(all - whole) < 1e-9 || all === 0 ? 1 : whole / all;
  return new Map([
    ...kept.map((item) => [item.kpi, item.weight * scale] as const),
    ...added.map((kpi) => [kpi, mean * scale] as const),
  ]);
}
