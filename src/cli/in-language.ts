import type { Locale, Message } from "../i18n/sentence";

/** A text of the catalog in a language. */
export const inLanguage = (text: Message, locale: Locale): string => (locale === "zh-CN" ? text.zh : text.en);
