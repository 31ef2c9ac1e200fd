import type { CellValue } from "../../audit/snapshot";
import { signOffMessages } from "../../i18n/sign-off";
import { sentence, type Locale } from "../../i18n/sentence";
import type { Difference } from "./difference";

type Key = keyof typeof signOffMessages;

/** Rows that are named one by one; of more, the first and how many. */
const mostNamed = 5;

/**
 * A difference as a sentence.
 *
 * @example "Sign-off 1: Target of “Customer churn rate” is 0.05; signed was 0.04."
 */
export function differenceSentence(difference: Difference, locale: Locale): string {
  const say = (key: Key, values?: Record<string, string | number>): string =>
    sentence(signOffMessages, key, locale, values);
  const shown = (value: CellValue): string => {
    if (value === "") return say("blank");
    if (typeof value === "number") return String(Number(value.toPrecision(12)));
    return typeof value === "boolean" ? String(value).toUpperCase() : value;
  };
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(difference))
    if (name === "signed" || name === "now") values[name] = shown(value as CellValue);
    else if (typeof value === "string" || typeof value === "number") values[name] = value;
  switch (difference.kind) {
    case "nameChanged":
    case "nameGone":
      return say(difference.kind, { ...values, name: say(difference.name as Key) });
    case "fieldAltered":
      return say(difference.kind, { ...values, field: say(difference.field as Key) });
    case "sourceChanged":
      return say(difference.kind, {
        ...values,
        source: sourceName(difference.source),
        changed: named(difference.changed),
      });
    case "sourceGone":
      return say(difference.kind, { ...values, source: sourceName(difference.source) });
    default:
      return say(difference.kind, values);
  }

  function named(addresses: readonly string[]): string {
    if (addresses.length === 0) return say("noneTold");
    const first = addresses.slice(0, mostNamed).join(locale === "zh-CN" ? "、" : ", ");
    const rest = addresses.length - mostNamed;
    return rest > 0 ? say("more", { first, count: rest }) : first;
  }
}

/** "table:CALL" → "CALL": as the user knows it. */
const sourceName = (id: string): string => id.slice(id.indexOf(":") + 1);
