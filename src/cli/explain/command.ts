import { parseRect } from "../../plan/addresses";
import type { Locale } from "../../i18n/sentence";
import { readBook } from "../book-file";
import type { Command } from "../command";
import { parseOptions, refuseMore } from "../options";
import { textTable } from "../table";
import { usageError } from "../usage-error";
import type { AskedCell } from "./explain-from";
import { explainInBook } from "./explain-in-book";

/** `kpi explain BOOK.xlsx --cell "Sheet!J8"`: how the value of a cell came about, a line for each step. */
export const explain: Command = {
  name: "explain",
  async run(args, { stdout }, locale) {
    const { values, positionals } = parseOptions(args, { cell: { type: "string" } }, locale);
    const [file] = positionals;
    if (file === undefined)
      throw usageError("missingOption", locale, { command: "explain", option: "BOOK.xlsx" });
    if (values.cell === undefined)
      throw usageError("missingOption", locale, { command: "explain", option: "--cell" });
    refuseMore(positionals, 1, locale);
    const asked = cellAsked(values.cell, locale);
    const { data } = await readBook(file, locale);
    const steps = await explainInBook(data, asked, locale);
    if (!steps) {
      const sheets = data.sheets.map(({ name }) => name).join(locale === "zh-CN" ? "、" : ", ");
      throw usageError("noSheet", locale, { sheet: asked.sheet ?? "", sheets });
    }
    stdout.write(
      values.json
        ? `${JSON.stringify(steps, null, 2)}\n`
        : textTable(
            steps.map(({ step, expression, value }) => [
              step,
              value === "" ? expression : `${expression}  →  ${value}`,
            ])
          )
    );
    return 0;
  },
};

/** 'My ''data'''!$B$2 → My 'data', row 1, column 1. */
function cellAsked(text: string, locale: Locale): AskedCell {
  const split = text.lastIndexOf("!");
  const rect = parseRect(text.slice(split + 1));
  if (!rect || rect.rows * rect.columns !== 1 || split === 0)
    throw usageError("badCell", locale, { value: text });
  const { row, column } = rect;
  if (split < 0) return { row, column };
  const written = text.slice(0, split);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, row, column };
}
