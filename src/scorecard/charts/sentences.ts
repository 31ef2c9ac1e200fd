import { textLiteral } from "../../plan/references";
import type { Words } from "../words";
import { lowestName, reachedFormula } from "./bullet";
import { rankOf, type LostPoints } from "./lost-points";

/** The sentences above the charts of the analysis: charts have no text of their own. */

const literal =
  (words: Words) =>
  (key: Parameters<Words>[0]): string =>
    textLiteral(words(key));

/** "Score 94.3 of 100; most points are lost by Key Talent Retention (1.2)." What others gain may outweigh it. */
export function lostSentence(list: LostPoints, total: string, words: Words): string {
  const t = literal(words);
  const worst = `INDEX(${list.names},${rankOf(list, 1)})`;
  const open = textLiteral(words.locale === "zh-CN" ? "（" : " (");
  const close = textLiteral(words.locale === "zh-CN" ? "）。" : ").");
  const most = `${worst}&${open}&TEXT(MAX(${list.lost}),"0.0")&${close}`;
  return `IF(COUNT(${list.lost})=0,${t("sayNothingScored")},IF(MAX(${list.lost})<0.05,${t("sayNothingLost")},${t("sayScore")}&TEXT(${total},"0.0")&${t("sayLost")}&${most}))`;
}

/** "1 of 16 KPIs reach their target; furthest from it is Net Profit Margin: 89.7%." */
export function reachedSentence(list: LostPoints, words: Words): string {
  const t = literal(words);
  const lowest = `${lowestName(list)}&${t("coverageColon")}&TEXT(MIN(${list.attainments}),"0.0%")&${t("fullStop")}`;
  const of = textLiteral(words.locale === "zh-CN" ? " / " : " of ");
  return `IF(COUNT(${list.attainments})=0,${t("sayNothingScored")},${reachedFormula(list)}&${of}&COUNT(${list.attainments})&${t("sayReached")}&${lowest})`;
}

/** "4 KPIs make up 80% of the points lost." */
export function paretoSentence(list: LostPoints, shares: string, words: Words): string {
  const t = literal(words);
  const few = `COUNTIF(${shares},"<0.8")+1`;
  return `IF(COUNTIF(${list.lost},">0")=0,IF(COUNT(${list.lost})=0,${t("sayNothingScored")},${t("sayNothingLost")}),IF(${few}=1,${t("sayFewOne")},(${few})&${t("sayFew")}))`;
}

/** "Weakest: Financial (93.4); strongest: Learning and growth (95.4)." */
export function radarSentence(
  { names, scores }: { readonly names: string; readonly scores: string },
  words: Words
): string {
  const t = literal(words);
  // NA() stands for a group without a score.
  const known = `COUNT(${scores})`;
  const [least, greatest] = [`SMALL(${scores},1)`, `LARGE(${scores},1)`].map((of) =>
    of.replace(scores, `FILTER(${scores},ISNUMBER(${scores}))`)
  );
  const at = (value: string): string =>
    `INDEX(${names},MATCH(${value},${scores},0))&" "&TEXT(${value},"0.0")`;
  return `IF(${known}=0,${t("sayNothingScored")},${t("sayWeakest")}&${at(least)}&${t("sayStrongest")}&${at(greatest)}&${t("fullStop")})`;
}
