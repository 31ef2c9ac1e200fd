import { rules } from "../../audit";
import { severityWords } from "../../i18n/audit-cli";
import { sentence, type Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

/** Every audit rule: what it finds, why that matters and what to do. */
export const ruleList = (locale: Locale): Listed[] =>
  rules.map(({ id, severity, group, name, why, advice }) => ({
    json: {
      id,
      severity,
      group,
      name: inLanguage(name, locale),
      why: inLanguage(why, locale),
      advice: inLanguage(advice, locale),
    },
    line: [id, sentence(severityWords, severity, locale), inLanguage(name, locale)],
  }));
