import type { ScorecardTemplate } from "../../catalog/types";
import { newScorecardMessages } from "../../i18n/pane-new-scorecard";
import type { Locale } from "../../i18n/sentence";
import type { Words } from "../shell/language";
import { formatShare } from "../parts/format";

/** The most weights that are written out one by one. */
const writtenOut = 6;

/**
 * What a template holds, in one line.
 *
 * @example templateWords(template, words, "en-US")  // "4 KPIs · weights 40/25/20/15 · monthly"
 */
export function templateWords(
  template: ScorecardTemplate,
  words: Words<typeof newScorecardMessages>,
  locale: Locale
): string {
  const grains = { month: "perMonth", quarter: "perQuarter", year: "perYear" } as const;
  return [
    words("templateKpis", { count: template.items.length }),
    weightWords(template, words, locale),
    template.groups && words("templateGroups", { count: template.groups.length }),
    words(grains[template.grain]),
  ]
    .filter(Boolean)
    .join(" · ");
}

function weightWords(
  { items }: ScorecardTemplate,
  words: Words<typeof newScorecardMessages>,
  locale: Locale
): string {
  const weights = items.map(({ weight }) => weight);
  const low = Math.min(...weights);
  const high = Math.max(...weights);
  // The last of many equal weights takes the rounding of the sixth decimal.
  if (high - low < 1e-4) return words("equalWeights");
  if (weights.length <= writtenOut)
    return words("templateWeights", {
      weights: weights.map((weight) => formatShare(weight, locale).replace("%", "")).join("/"),
    });
  return words("mixedWeights", { low: formatShare(low, locale), high: formatShare(high, locale) });
}
