import { kpis } from "../../catalog/index";
import type { Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

/** Every KPI of the dictionary. */
export const kpiList = (locale: Locale): Listed[] =>
  kpis.map((kpi) => {
    const name = inLanguage(kpi.name, locale);
    return {
      json: {
        id: kpi.id,
        name,
        definition: inLanguage(kpi.definition, locale),
        formula: inLanguage(kpi.formula, locale),
        unit: kpi.unit,
        format: kpi.format,
        direction: kpi.direction,
        target: kpi.target,
        inputs: kpi.inputs.map((input) => ({ ...input, name: inLanguage(input.name, locale) })),
        expression: kpi.expression,
        perspective: kpi.perspective,
        area: kpi.area,
        frequency: kpi.frequency,
      },
      line: [kpi.id, name, kpi.unit, kpi.direction],
    };
  });
