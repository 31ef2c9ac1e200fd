import type { Flavour } from "../../formula/twins";
import type { Locale } from "../../i18n/sentence";
import { parseOptions, refuseMore } from "../options";
import { isSameFile, requireFolderOf } from "../output-file";
import { usageError } from "../usage-error";

const flavours: Readonly<Record<string, Flavour>> = { "365": "microsoft365", "2016": "excel2016" };

export interface ShareArguments {
  readonly book: string;
  readonly out?: string;
  readonly flavour: Flavour;
  readonly json: boolean;
}

/** @throws UsageError */
export function readShareArguments(
  command: string,
  args: readonly string[],
  locale: Locale,
  needsOut: boolean
): ShareArguments {
  const { values, positionals } = parseOptions(
    args,
    { out: { type: "string" }, for: { type: "string" } },
    locale
  );
  const [book] = positionals;
  if (book === undefined) throw usageError("missingOption", locale, { command, option: "BOOK.xlsx" });
  refuseMore(positionals, 1, locale);
  if (needsOut && values.out === undefined)
    throw usageError("missingOption", locale, { command, option: "--out" });
  if (values.out !== undefined) {
    requireFolderOf(values.out, locale);
    if (isSameFile(values.out, book)) throw usageError("outIsInput", locale);
  }
  const asked = values.for ?? "365";
  if (!Object.hasOwn(flavours, asked))
    throw usageError("badChoice", locale, {
      option: "--for",
      value: asked,
      choices: Object.keys(flavours).join(", "),
    });
  return {
    book,
    ...(values.out === undefined ? {} : { out: values.out }),
    flavour: flavours[asked],
    json: values.json === true,
  };
}
