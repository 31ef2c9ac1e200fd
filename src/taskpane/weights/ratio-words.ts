import type { weightMessages } from "../../i18n/pane-weights";
import type { Locale } from "../../i18n/sentence";
import type { Words } from "../shell/language";
import { formatNumber } from "../parts/format";

const steps = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Saaty's scale as the values of a list: "9" … "2", "1", "1/2" … "1/9", each with its words. */
export const ratioOptions = (words: Words<typeof weightMessages>): readonly (readonly [string, string])[] => [
  ...[...steps].reverse().map((step) => [String(step), words(`ratio${step}`)] as const),
  ["1", words("ratio1")],
  ...steps.map((step) => [`1/${step}`, words(`ratioLess${step}`)] as const),
];

/** @example ratioValue("1/3")  // 0.333… */
export const ratioValue = (text: string): number =>
  text.startsWith("1/") ? 1 / Number(text.slice(2)) : Number(text);

/** @example ratioText(1 / 3)  // "1/3" */
export const ratioText = (ratio: number): string =>
  ratio >= 1 ? String(Math.round(ratio)) : `1/${Math.round(1 / ratio)}`;

/** A ratio as it is read: on the scale where it lies on it, else with one decimal. @example 0.25 → "1/4", 6.25 → "6.3" */
export function nearestRatio(ratio: number, locale: Locale): string {
  const onScale =
    ratio >= 1 ? Math.abs(ratio - Math.round(ratio)) : Math.abs(1 / ratio - Math.round(1 / ratio));
  if (onScale < 1e-9) return ratioText(ratio);
  return ratio >= 1 ? formatNumber(ratio, locale, 1) : `1/${formatNumber(1 / ratio, locale, 1)}`;
}
