import { attach as attachAction } from "../../actions/share/attach";
import { shareMessages } from "../../i18n/share";
import { sentence } from "../../i18n/sentence";
import type { Command } from "../command";
import { readShareArguments } from "./arguments";
import { withBook } from "../with-book";

/** `kpi attach BOOK.xlsx --out OUT.xlsx`: a copy with the KPI formulas back. Exit 1 where a cell was left alone. */
export const attach: Command = {
  name: "attach",
  async run(args, { stdout }, locale) {
    const { book, out, json } = readShareArguments("attach", args, locale, true);
    const done = await withBook(book, out, locale, () => attachAction.run(undefined, { locale }));
    const say = (key: keyof typeof shareMessages, values: Record<string, number>): string =>
      sentence(shareMessages, key, locale, values);
    stdout.write(
      json
        ? `${JSON.stringify(done, null, 2)}\n`
        : [
            say("attached", { count: done.formulas }),
            ...(done.left.length > 0 ? [say("leftAlone", { count: done.left.length })] : []),
            ...done.left.map(({ sheet, address, reason }) =>
              sheet === undefined ? `  ${reason}` : `  ${sheet}!${address}  ${reason}`
            ),
            "",
          ].join("\n")
    );
    return done.left.length === 0 ? 0 : 1;
  },
};
