import type { Bilingual } from "../catalog/types";
import { scorecardMessages, type ScorecardMessage } from "../i18n/scorecard";
import { sentence, type Locale } from "../i18n/sentence";

/** The sheets' language, chosen once for a scorecard. */
export interface Words {
  readonly locale: Locale;
  (key: ScorecardMessage, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the catalog. */
  of(text: Bilingual): string;
}

export const wordsIn = (locale: Locale): Words =>
  Object.assign(
    (key: ScorecardMessage, values?: Readonly<Record<string, string | number>>) =>
      sentence(scorecardMessages, key, locale, values),
    {
      locale,
      of: (text: Bilingual) => (locale === "zh-CN" ? text.zh : text.en),
    }
  );
