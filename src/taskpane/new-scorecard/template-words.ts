import { analysesOf, stepsOf } from "../../catalog/practice";
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

/**
 * How practice works with a template: a line for its steps, one for its analyses; none where it says nothing.
 *
 * @example practiceWords("customer-development", words, "zh-CN")  // ["步骤：明确目标 → 制定计划 → 跟踪和评估 → 激励和奖励"]
 */
export function practiceWords(
  template: string,
  words: Words<typeof newScorecardMessages>,
  locale: Locale
): string[] {
  const language = locale === "zh-CN" ? "zh" : "en";
  const steps = stepsOf(template).map((step) => step[language]);
  const analyses = analysesOf(template).map((analysis) => analysis[language]);
  return [
    ...(steps.length > 0 ? [words("templateSteps", { steps: steps.join(" → ") })] : []),
    ...(analyses.length > 0
      ? [words("templateAnalyses", { analyses: analyses.join(language === "zh" ? "、" : ", ") })]
      : []),
  ];
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
