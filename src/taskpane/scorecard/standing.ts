import { paneMessages } from "../../i18n/pane";
import type { scorecardPaneMessages } from "../../i18n/pane-scorecard";
import { sentence, type Locale } from "../../i18n/sentence";
import { formatNumber, formatPeriod, formatShare } from "../parts/format";
import type { ScorecardSummary } from "../services";
import type { Words } from "../shell/language";

/**
 * Where a scorecard stands, in one line.
 *
 * @example standingOf("Scorecard", scorecards, words, "en-US")  // "Scorecard · Dec 2025 · score 87.4 · grade B · coverage 92%"
 */
export function standingOf(
  sheet: string,
  scorecards: readonly ScorecardSummary[],
  words: Words<typeof scorecardPaneMessages>,
  locale: Locale
): string {
  const found = scorecards.find((each) => each.sheet === sheet);
  const say = (key: "score" | "grade" | "coverage", values: Record<string, string>): string =>
    sentence(paneMessages, key, locale, values);
  const { score, grade, coverage, periodStart } = found ?? {};
  return [
    sheet,
    found && periodStart !== undefined && formatPeriod(periodStart, found.model.request.grain, locale),
    score !== undefined && say("score", { score: formatNumber(score, locale, 1) }),
    score !== undefined && grade && say("grade", { grade }),
    coverage !== undefined && say("coverage", { coverage: formatShare(coverage, locale) }),
  ]
    .filter(Boolean)
    .join(words("dot"));
}
