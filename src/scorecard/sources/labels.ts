import type { CellValue } from "../../audit/snapshot";
import { tidyText } from "./tidy-text";
import { unitOf } from "./units";

/** What people write into cells beside the data. */

const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s:：]+/g, " ")
    .trim()
    .toLowerCase();

const totals =
  /^(?:(?:grand |sub[- ]?|year )?totals?|total sum|sum|overall|average|avg\.?|mean|ytd|year to date|合 ?计|总 ?计|小 ?计|共 ?计|总和|汇总|累计|本年累计|平均|平均值|均值|全年|全年合计|年度合计)$/;

/** True for the label of a row or column that adds up or averages others. */
export const isTotalLabel = (value: CellValue): boolean =>
  typeof value === "string" && totals.test(bare(value));

/** The name in front of "North Total" and "北京小计"; undefined where a text is no such label. */
export function totalOf(text: string): string | undefined {
  const match = /^(.+?) ?(?: (?:grand |sub[- ]?)?total|小 ?计|合 ?计|总 ?计)$/.exec(bare(text));
  return match?.[1].trim();
}

const placeholders =
  /^(?:n ?[/.]? ?a\.?|tbd|tba|tbc|pending|none|nil|null|unknown|missing|[-–—―/\\.·*?]+|待定|待补|待录入|未知|未统计|暂无|无|无数据|缺|缺失|空)$/;

/** True for what stands for "no value": n/a, –, TBD, 待定. */
export const isPlaceholder = (value: CellValue): boolean =>
  typeof value === "string" && placeholders.test(bare(value));

const figure =
  /^\(?\s*[-+−]?\s*(?:[¥$€£]|rmb|cny|usd|eur|gbp|us\$|hk\$)?\s*[-+−]?\s*(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?\s*([^\d\s.,()-]{0,8})\s*[-−]?\s*\)?$/;

/** Behind a number the words of units, and 千 万 亿 k m bn. */
const isUnit = (text: string): boolean =>
  text === "" || unitOf(text) !== undefined || /^(?:亿|bn|元\/.*|万.|亿.)$/.test(text);

/** True for a number that is kept as text: "85", "1,234.5", "85%", "￥1,200", "(300)", "１２", "1.2万", "USD 900". */
export function isTextNumber(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 30 || !/\d/.test(value.normalize("NFKC"))) return false;
  const match = figure.exec(tidyText(value.normalize("NFKC")).toLowerCase());
  return match !== null && isUnit(match[1]);
}
