import type { Locale } from "../i18n/sentence";
import {
  answered,
  findingSentence,
  findingsOf,
  questionSentence,
  questionsOf,
  type KpiMapping,
  type MappingQuestion,
  type PercentForm,
} from "../scorecard/index";
import type { WorkbookData } from "./recognise-data";

/** What the data leave open, and what no figure counts, in the user's language. */
export interface DataReview {
  readonly questions: readonly (MappingQuestion & { readonly sentence: string })[];
  readonly findings: readonly string[];
}

export const reviewData = (
  mapping: readonly KpiMapping[],
  { sources }: Pick<WorkbookData, "sources">,
  locale: Locale
): DataReview => ({
  questions: questionsOf(mapping, sources).map((question) => ({
    ...question,
    sentence: questionSentence(question, sources, locale),
  })),
  findings: findingsOf(mapping, sources).map((finding) => findingSentence(finding, locale)),
});

/** The mappings after a question about percentages was answered. */
export const answerQuestion = (
  mapping: readonly KpiMapping[],
  question: string,
  form: PercentForm
): KpiMapping[] => answered(mapping, question, form);
