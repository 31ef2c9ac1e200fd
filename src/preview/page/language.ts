/** The languages of the page. A sentence exists in both or not at all. */
export type Locale = "en-US" | "zh-CN";

/** The page's language for a language tag: every Chinese tag is zh-CN, all others are en-US. */
export const localeOf = (tag: string): Locale => (/^zh\b/i.test(tag) ? "zh-CN" : "en-US");
