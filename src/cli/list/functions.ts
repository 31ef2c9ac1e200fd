import { functionTable } from "../../functions/call";
import { entryOf } from "../../functions/registry";
import { functionText, parameterText } from "../../functions/texts";
import type { Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

/** Every KPI function: how it is written, and what it gives. */
export const functionList = (locale: Locale): Listed[] =>
  [...functionTable().keys()].sort().flatMap((name) => {
    const entry = entryOf(name);
    if (!entry) return [];
    const words = entry.parameters.map((each) => (each.required ? each.name : `[${each.name}]`));
    const syntax = `${name}(${words.join(", ")})`;
    const text = functionText(entry.name);
    const description = text ? inLanguage(text, locale) : "";
    return {
      json: {
        name,
        syntax,
        description,
        family: entry.family,
        example: text ? { formula: text.example[0], result: text.example[1] } : undefined,
        parameters: entry.parameters.map((each) => {
          const about = parameterText(entry.name, each.name);
          return {
            name: each.name,
            required: each.required,
            description: about ? inLanguage(about, locale) : "",
          };
        }),
      },
      line: [syntax, description],
    };
  });
