import { kpiById, templates } from "../../catalog/index";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import { sentence, type Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

const cycles = { month: "perMonth", quarter: "perQuarter", year: "perYear" } as const;

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
      line: [
        template.id,
        name,
        sentence(newScorecardMessages, cycles[template.grain], locale),
        String(template.items.length),
      ],
    };
  });
