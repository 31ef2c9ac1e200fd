import { kpiById } from "../../catalog/index";
import type { KpiDefinition } from "../../catalog/types";
import { cliMessages } from "../../i18n/cli";
import { sentence, type Locale } from "../../i18n/sentence";
import {
  findingSentence,
  findingsOf,
  questionSentence,
  questionsOf,
  type DataFinding,
  type KpiMapping,
  type MappingQuestion,
  type Source,
} from "../../scorecard/index";
import { inLanguage } from "../in-language";

/** What was found in the data beside the figures: told before anything is written, and part of the report. */
export interface Found {
  /** Left out of the figures, or doubtful about them. */
  readonly findings: readonly (DataFinding & { readonly sentence: string })[];
  /** Open questions; the KPIs that wait for the answer are not used. */
  readonly questions: readonly (MappingQuestion & { readonly sentence: string })[];
  /** Sources that are only plausible. */
  readonly doubts: readonly { readonly kpi: string; readonly sentence: string }[];
}

export function foundIn(
  mapping: readonly KpiMapping[],
  sources: readonly Source[],
  locale: Locale,
  own: readonly KpiDefinition[] = []
): Found {
  const nameOf = (id: string): string =>
    inLanguage((kpiById(id) ?? own.find((kpi) => kpi.id === id))?.name ?? { en: id, zh: id }, locale);
  return {
    findings: findingsOf(mapping, sources).map((finding) => ({
      ...finding,
      sentence: findingSentence(finding, locale),
    })),
    questions: questionsOf(mapping, sources).map((question) => ({
      ...question,
      sentence: sentence(cliMessages, "asked", locale, {
        question: questionSentence(question, sources, locale),
        kpis: question.kpis.map(nameOf).join(locale === "zh-CN" ? "、" : ", "),
      }),
    })),
    doubts: mapping
      .filter(({ confirmed, confidence }) => !confirmed && confidence === "plausible")
      .map(({ kpi, note }) => ({
        kpi,
        sentence: sentence(cliMessages, "open", locale, {
          kpi: nameOf(kpi),
          note: note ? inLanguage(note, locale) : "",
        }).trim(),
      })),
  };
}

/** The same for the eye, a line each; nothing where nothing was found. */
export function foundText({ findings, questions, doubts }: Found, locale: Locale): string {
  const lines = [...questions, ...doubts, ...findings].map((each) => `  ${each.sentence}`);
  return lines.length === 0 ? "" : `${[sentence(cliMessages, "found", locale), ...lines].join("\n")}\n`;
}
