import type { Locale } from "../../i18n/sentence";
import type { Command } from "../command";
import { parseOptions, refuseMore } from "../options";
import { textTable } from "../table";
import { usageError } from "../usage-error";
import { functionList } from "./functions";
import { kpiList } from "./kpis";
import { ruleList } from "./rules";
import { templateList } from "./templates";

/** One thing of a list: JSON as it is, and the texts of a line for the eye. */
export interface Listed {
  readonly json: unknown;
  readonly line: readonly string[];
}

/** What can be listed. */
const lists: Readonly<Record<string, (locale: Locale) => Listed[]>> = {
  kpis: kpiList,
  templates: templateList,
  functions: functionList,
  rules: ruleList,
};

/** `kpi list kpis|templates|functions|rules`: what there is. */
export const list: Command = {
  name: "list",
  async run(args, { stdout }, locale) {
    const { values, positionals } = parseOptions(args, {}, locale);
    const [what] = positionals;
    if (what === undefined)
      throw usageError("missingOption", locale, { command: "list", option: Object.keys(lists).join(" | ") });
    if (!Object.hasOwn(lists, what)) {
      throw usageError("oneOf", locale, {
        option: "list",
        values: Object.keys(lists).join(", "),
        value: what,
      });
    }
    refuseMore(positionals, 1, locale);
    const items = lists[what](locale);
    if (values.json)
      stdout.write(
        `${JSON.stringify(
          items.map(({ json }) => json),
          null,
          2
        )}\n`
      );
    else stdout.write(textTable(items.map(({ line }) => line)));
    return 0;
  },
};
