/** Units that people put behind a header in brackets: "Satisfaction (%)", "处理时长（分钟）". */

export type HeaderUnit =
  "percent" | "minutes" | "hours" | "days" | "seconds" | "tenThousand" | "thousand" | "million" | "other";

const units: readonly (readonly [HeaderUnit, RegExp])[] = [
  ["percent", /^(?:[%％]|pct|per ?cent|percentage|百分比|百分数)$/],
  ["minutes", /^(?:mins?|minutes?|分钟|分)$/],
  ["hours", /^(?:h|hrs?|hours?|小时|时)$/],
  ["days", /^(?:d|days?|天|日|工作日|自然日)$/],
  ["seconds", /^(?:s|secs?|seconds?|秒)$/],
  ["tenThousand", /^(?:万|万元|万人民币)$/],
  ["thousand", /^(?:k|thousands?|千|千元|'?000|k ?(?:usd|eur|cny)|usd ?k|\$ ?k)$/],
  ["million", /^(?:m|mn|millions?|百万|百万元|亿|亿元)$/],
  [
    "other",
    /^(?:元|人民币|rmb|cny|usd|eur|gbp|[$€£¥￥]|个|次|人|人次|件|户|家|笔|单|条|项|分值|pts?|points?|count|no\.?|#|pcs|times|0-100|1-5|1–5|score|个数|数量)$/,
  ],
];

/** The unit that a text is, if it is one. @example unitOf("分钟")  // "minutes" */
export const unitOf = (text: string): HeaderUnit | undefined =>
  units.find(([, pattern]) => pattern.test(text.normalize("NFKC").trim().toLowerCase()))?.[0];

/** A header without the unit in brackets at its end, and that unit. @example splitUnit("Churn (%)")  // ["Churn", "percent"] */
export function splitUnit(header: string): readonly [name: string, unit?: HeaderUnit] {
  const match =
    /^(.*?)\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/.exec(header) ?? /^(.*\S)\s*([%％])\s*$/.exec(header);
  const unit = match && unitOf(match[2]);
  return match && unit && match[1] !== "" ? [match[1].trim(), unit] : [header];
}
