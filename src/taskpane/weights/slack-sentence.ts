import type { Slack } from "../../actions/weights/weighting";
import type { weightMessages } from "../../i18n/pane-weights";
import type { Locale } from "../../i18n/sentence";
import { capital } from "../parts/capital";
import { formatShare } from "../parts/format";
import type { Words } from "../shell/language";

/**
 * How far a weight can move, in words.
 *
 * @example "Below 32.1% the grade turns to C; the order by points stays."
 */
export function slackSentence(
  { grade, order }: Slack,
  nameOf: (kpi: string) => string,
  words: Words<typeof weightMessages>,
  locale: Locale
): string {
  const share = (weight: number): string => formatShare(weight, locale, 1);
  const grades = [
    grade.below && words("gradeBelow", { weight: share(grade.below.weight), grade: grade.below.change }),
    grade.above && words("gradeAbove", { weight: share(grade.above.weight), grade: grade.above.change }),
  ].filter((part) => part !== undefined);
  const pair = ([up, down]: readonly [string, string]) => ({ up: nameOf(up), down: nameOf(down) });
  const orders = [
    order.below && words("orderBelow", { weight: share(order.below.weight), ...pair(order.below.change) }),
    order.above && words("orderAbove", { weight: share(order.above.weight), ...pair(order.above.change) }),
  ].filter((part) => part !== undefined);
  const said = (parts: readonly string[], none: "gradeStays" | "orderStays"): string =>
    parts.length === 0
      ? words(none)
      : capital(
          parts.length === 1
            ? words("sentenceOne", { first: parts[0] })
            : words("sentenceOf", { first: parts[0], second: parts[1] })
        );
  return [said(grades, "gradeStays"), said(orders, "orderStays")].join(locale === "zh-CN" ? "" : " ");
}
