import { detach as detachAction } from "../../actions/share/detach";
import { shareMessages } from "../../i18n/share";
import { sentence } from "../../i18n/sentence";
import type { Command } from "../command";
import { readShareArguments } from "./arguments";
import { withBook } from "../with-book";

/** `kpi detach BOOK.xlsx --out OUT.xlsx`: a copy that calculates without the add-in. */
export const detach: Command = {
  name: "detach",
  async run(args, { stdout }, locale) {
    const { book, out, flavour, json } = readShareArguments("detach", args, locale, true);
    const done = await withBook(book, out, locale, () =>
      detachAction.run({ scope: { kind: "workbook" }, flavour }, { locale })
    );
    const say = (key: keyof typeof shareMessages, values: Record<string, number>): string =>
      sentence(shareMessages, key, locale, values);
    stdout.write(
      json
        ? `${JSON.stringify(done, null, 2)}\n`
        : [
            say("detached", { count: done.formulas }),
            ...(done.values.length > 0 ? [say("asValues", { count: done.values.length })] : []),
            ...done.values.map(({ sheet, address, reason }) => `  ${sheet}!${address}  ${reason}`),
            "",
          ].join("\n")
    );
    return 0;
  },
};
