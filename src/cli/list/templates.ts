import { kpiById, templates } from "../../catalog/index";
import type { Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

/** Every scorecard template, with its KPIs and their weights. */
export const templateList = (locale: Locale): Listed[] =>
  templates.map((template) => {
    const name = inLanguage(template.name, locale);
    return {
      json: {
        id: template.id,
        name,
        grain: template.grain,
        items: template.items.map((item) => {
          const kpi = kpiById(item.kpi);
          return {
            kpi: item.kpi,
            name: kpi ? inLanguage(kpi.name, locale) : item.kpi,
            weight: item.weight,
            target: item.target,
            ...(item.group ? { group: item.group } : {}),
          };
        }),
      },
      line: [template.id, name, template.grain, String(template.items.length)],
    };
  });
