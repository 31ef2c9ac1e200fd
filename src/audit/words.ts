import { sentence, type Locale, type Message, type Messages } from "../i18n/sentence";

type Filling = Readonly<Record<string, string | number | Message>>;

/** A message in both languages; what fills it may itself be in both. */
export function both<M extends Messages>(messages: M, key: keyof M & string, values: Filling = {}): Message {
  const of = (locale: Locale): string => {
    const chosen = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" ? (locale === "zh-CN" ? value.zh : value.en) : value,
    ]);
    return sentence(messages, key, locale, Object.fromEntries(chosen) as Record<string, string | number>);
  };
  return { en: of("en-US"), zh: of("zh-CN") };
}

/** A text that is the same in both languages: a formula, an address, a value. */
export const plain = (text: string | number | boolean): Message => {
  const shown = typeof text === "boolean" ? String(text).toUpperCase() : String(text);
  return { en: shown, zh: shown };
};

/** Up to so many, and how many more there are. @example listed(["A1", "A2", "A3"], 2)  // "A1, A2 …" */
export const listed = (texts: readonly string[], most = 5): Message => {
  const more = texts.length > most;
  const shown = texts.slice(0, most);
  return {
    en: shown.join(", ") + (more ? " …" : ""),
    zh: shown.join("、") + (more ? " 等" : ""),
  };
};
