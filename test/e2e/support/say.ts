import { sentence, type Locale, type Messages } from "../../../src/i18n/sentence";

/** Speaks the sentences of one map in a language, as the pane does. */
export const sayIn =
  (locale: Locale) =>
  <M extends Messages>(messages: M) =>
  (key: keyof M & string, values?: Readonly<Record<string, string | number>>): string =>
    sentence(messages, key, locale, values);
