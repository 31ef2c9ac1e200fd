import { registry } from "../../functions/registry";
import { functionText, parameterText } from "../../functions/texts";
import type { Locale } from "../../i18n/sentence";
import { inLanguage } from "../in-language";
import type { Listed } from "./command";

/** Every KPI function: how it is written, and what it gives. */
export const functionList = (locale: Locale): Listed[] =>
  [...registry].sort(byName).map((entry) => {
    const name = `KPI.${entry.name}`;
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

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
