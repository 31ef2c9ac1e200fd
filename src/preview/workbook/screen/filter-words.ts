type Locale = "en-US" | "zh-CN";

/** What the menu of a filter button says. */
const words = {
  label: { en: "Filter {column}", zh: "筛选“{column}”" },
  search: { en: "Search", zh: "搜索" },
  all: { en: "(Select All)", zh: "(全选)" },
  blanks: { en: "(Blanks)", zh: "(空白)" },
  none: { en: "No matches", zh: "没有匹配项" },
  more: {
    en: "The first {shown} of {count} values: search for the others.",
    zh: "仅显示 {count} 个值中的前 {shown} 个，其他值可搜索。",
  },
  clear: { en: "Clear filter from “{column}”", zh: "从“{column}”中清除筛选器" },
  ok: { en: "OK", zh: "确定" },
  cancel: { en: "Cancel", zh: "取消" },
};

export type FilterWord = keyof typeof words;
export type SayFilter = (key: FilterWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words in a language, with their `{placeholders}` filled in. */
export const filterWords =
  (locale: Locale): SayFilter =>
  (key, values = {}) =>
    words[key][locale === "zh-CN" ? "zh" : "en"].replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in values ? String(values[name]) : whole
    );
