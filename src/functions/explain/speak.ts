import { explainMessages } from "../../i18n/explain";
import { options, type OptionName } from "../options";
import { type Locale, type Message, sentence } from "../../i18n/sentence";

export type ExplainKey = keyof typeof explainMessages;

/** A sentence of an explanation. */
export const say = (
  key: ExplainKey,
  locale: Locale,
  values?: Readonly<Record<string, string | number>>
): string => sentence(explainMessages, key, locale, values);

export const inLanguage = (text: Message, locale: Locale): string => (locale === "zh-CN" ? text.zh : text.en);

/** A word of an option as a reader of the language writes it. */
export const optionWordIn = (option: OptionName, word: string, locale: Locale): string =>
  locale === "zh-CN" ? (options[option].find((one) => one.word === word)?.zh[0] ?? word) : word;
