import { templateById } from "../../src/catalog";
import type { Grain } from "../../src/scorecard/periods";
import { seededRandom } from "../sample/random";
import { definition, type TargetFigure } from "./figures";

/**
 * Targets as departments set them: a round figure near what was reached in the last year, a stretch
 * for most KPIs. Those of the template stay.
 *
 * @param values each KPI's values by period of the scorecard
 */
export function targetsFor(
  template: string,
  grain: Grain,
  values: Readonly<Record<string, readonly (number | null)[]>>
): Record<string, TargetFigure> {
  const items = templateById(template)!.items;
  const random = seededRandom(items.length * 31 + template.length);
  const lastYear = { month: 12, quarter: 4, year: 1 }[grain];
  return Object.fromEntries(
    items.map(({ kpi, target }): [string, TargetFigure] => {
      const { direction, unit } = definition(kpi);
      // A kind of stretch each: well met, met, nearly met, missed.
      const stretch = [0.95, 1, 1.06, 1.13, 1.22][Math.floor(random() * 5)];
      if (target && target.operator !== "relative-change") return [kpi, target.value];
      const recent = values[kpi].slice(-lastYear).filter((value) => value !== null);
      const usual = recent.reduce((sum, value) => sum + value, 0) / recent.length;
      if (direction === "range")
        return [kpi, { lower: round(usual * 0.92, 2), upper: round(usual * 0.98, 2) }];
      const wished = direction === "lower" ? usual / stretch : usual * stretch;
      const most = unit === "ratio" && usual < 1 ? 0.985 : unit === "score_0_100" ? 95 : Infinity;
      return [kpi, Math.min(most, round(wished, usual > 0.9 && unit === "ratio" ? 3 : 2))];
    })
  );
}

/** To so many significant digits. */
export const round = (value: number, digits: number): number => Number(value.toPrecision(digits));
