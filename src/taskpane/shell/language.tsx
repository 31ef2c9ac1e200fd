import { createContext, useContext, useMemo, type ReactNode } from "react";
import { sentence, type Locale, type Messages } from "../../i18n/sentence";

const LocaleContext = createContext<Locale>("en-US");

export function LanguageProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

export const useLocale = (): Locale => useContext(LocaleContext);

/** Speaks the messages of one map in the pane's language. */
export type Words<M extends Messages> = (
  key: keyof M & string,
  values?: Readonly<Record<string, string | number>>
) => string;

export function useWords<M extends Messages>(messages: M): Words<M> {
  const locale = useLocale();
  return useMemo<Words<M>>(
    () => (key, values) => sentence(messages, key, locale, values),
    [messages, locale]
  );
}
