import { prove as proveAction, type Proof } from "../../actions/share/prove";
import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import type { Command } from "../command";
import { readShareArguments } from "./arguments";
import { withBook } from "../with-book";

/** `kpi prove BOOK.xlsx`: every KPI formula in Excel's own functions too. Exit 1 where a cell differs. */
export const prove: Command = {
  name: "prove",
  async run(args, { stdout }, locale) {
    const { book, out, flavour, json } = readShareArguments("prove", args, locale, false);
    const proof = await withBook(book, out, locale, () =>
      proveAction.run({ scope: { kind: "workbook" }, flavour }, { locale })
    );
    stdout.write(json ? `${JSON.stringify(proof, null, 2)}\n` : textOf(proof, locale));
    return proof.differing.length === 0 ? 0 : 1;
  },
};

function textOf({ formulas, proven, differing, notProven, largest }: Proof, locale: Locale): string {
  const say = (key: keyof typeof shareMessages, values: Record<string, string | number>): string =>
    sentence(shareMessages, key, locale, values);
  const at = ({ sheet, address }: { sheet: string; address: string }): string => `${sheet}!${address}`;
  return [
    say("proved", { cells: formulas, proven, largest: Number(largest.difference.toPrecision(2)) }),
    ...differing.map((one) =>
      say("differs", { place: at(one), kpi: JSON.stringify(one.kpi), twin: JSON.stringify(one.twin) })
    ),
    ...notProven.map((one) => say("notProven", { place: at(one), reason: one.reason })),
    "",
  ].join("\n");
}
