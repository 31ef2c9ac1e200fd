/** A word that an option takes, with the Chinese words that mean the same. The first word of an option is its default. */
export interface OptionWord {
  readonly word: string;
  readonly zh: readonly string[];
}

const words = (...pairs: readonly (readonly [string, ...string[]])[]): readonly OptionWord[] =>
  pairs.map(([word, ...zh]) => ({ word, zh }));

/** Every text option of the functions: its words, default first. */
export const options = {
  direction: words(["higher", "越高越好"], ["lower", "越低越好"]),
  convention: words(["linear", "线性"], ["ratio", "比率"]),
  zeroTarget: words(["error", "报错"], ["met", "达标"]),
  mode: words(["step", "分档"], ["linear", "插值", "线性"]),
  missing: words(["rescale", "按比例分摊"], ["equal", "平均分摊"], ["zero", "计零"], ["block", "不计算"]),
  weightSum: words(["normalize", "归一化"], ["strict", "严格"]),
  weighting: words(["global", "全局"], ["local", "逐级"]),
  normalize: words(["sum", "合计"], ["minmax", "极差"]),
  grain: words(["month", "月"], ["day", "日"], ["week", "周"], ["quarter", "季"], ["year", "年"]),
  aggregate: words(
    ["sum", "合计"],
    ["average", "平均"],
    ["last", "期末"],
    ["count", "计数"],
    ["min", "最小"],
    ["max", "最大"]
  ),
  within: words(["year", "年"], ["quarter", "季"], ["month", "月"]),
  negativeBase: words(["error", "报错"], ["abs", "绝对值"]),
  center: words(["mean", "均值"], ["median", "中位数"]),
  forecast: words(["linear", "线性"], ["holt", "霍尔特"], ["seasonal", "季节"]),
  percentile: words(["inc", "含端点"], ["exc", "不含端点"]),
  timing: words(["end", "期末"], ["begin", "期初"]),
  language: words(["en", "英文", "英语"], ["zh", "中文"]),
} as const satisfies Readonly<Record<string, readonly OptionWord[]>>;

export type OptionName = keyof typeof options;

const lookups = new Map<OptionName, ReadonlyMap<string, string>>();

function lookupOf(name: OptionName): ReadonlyMap<string, string> {
  let lookup = lookups.get(name);
  if (!lookup) {
    lookup = new Map(
      options[name].flatMap(({ word, zh }) => [word, ...zh].map((text) => [text, word] as const))
    );
    lookups.set(name, lookup);
  }
  return lookup;
}

/**
 * The word of an option that a text stands for, whatever its case, in English or Chinese;
 * `undefined` for a text that is none of its words.
 *
 * @example optionWord("direction", "越低越好")  // "lower"
 */
export const optionWord = (name: OptionName, text: string): string | undefined =>
  lookupOf(name).get(text) ?? lookupOf(name).get(text.trim().toLowerCase());

/** The words of an option as a sentence lists them. */
export const choices = (name: OptionName, language: "en" | "zh"): string =>
  language === "zh"
    ? options[name].map(({ word, zh }) => `${zh[0]}（${word}）`).join("、")
    : options[name].map(({ word }) => `"${word}"`).join(", ");
