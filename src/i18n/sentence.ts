/** The two languages of the product. They are equals: a message exists in both or not at all. */
export type Locale = "en-US" | "zh-CN";

export const locales: readonly Locale[] = ["en-US", "zh-CN"];

export interface Message {
  readonly en: string;
  readonly zh: string;
}

/** A layer's messages: one file a layer, both languages side by side, so that neither is forgotten. */
export type Messages = Readonly<Record<string, Message>>;

/**
 * A message in a language, with its `{placeholders}` filled in. `{count|cell is|cells are}` is "cell is" where
 * `count` is 1 and "cells are" otherwise: English needs it, Chinese does not.
 *
 * @example sentence(paneMessages, "kpisMapped", "zh-CN", { count: 4 })  // "已匹配 4 个指标"
 */
export function sentence<M extends Messages>(
  messages: M,
  key: keyof M & string,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {}
): string {
  const text = locale === "zh-CN" ? messages[key].zh : messages[key].en;
  return text.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      if (!(name in values)) return whole;
      const value = String(values[name]);
      return one === undefined ? value : value === "1" ? one : many!;
    }
  );
}

/** The product's language for a language tag of the host: every Chinese tag is zh-CN, all others are en-US. */
export const localeOf = (tag: string | null | undefined): Locale =>
  /^zh\b/i.test(tag ?? "") ? "zh-CN" : "en-US";
