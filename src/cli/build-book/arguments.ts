import { existsSync } from "node:fs";
import { templateById, templates } from "../../catalog/index";
import type { KpiDefinition, ScorecardTemplate } from "../../catalog/types";
import type { Locale } from "../../i18n/sentence";
import type { Grain, PercentForm, SheetChoices, TermsOfFile } from "../../scorecard/index";
import { parseOptions, refuseMore } from "../options";
import { isSameFile, requireFolderOf } from "../output-file";
import { usageError } from "../usage-error";
import { parsePeriod } from "./period";
import { parseSheets } from "./sheets";

/** What `kpi build` was asked for, checked as far as it can be without the workbook. */
export interface BuildArguments {
  readonly book: string;
  readonly template: string;
  readonly out?: string;
  readonly source?: string;
  readonly map?: string;
  readonly writeMap?: string;
  readonly period: "latest" | number;
  readonly grain?: Grain;
  /** KPIs by id or name; the workbook's own are known once it is read. */
  readonly added: readonly string[];
  readonly organisation?: string;
  /** The answer to every question about percentages. */
  readonly percent?: PercentForm;
  readonly sheets?: SheetChoices;
  readonly json: boolean;
}

/** The same once the workbook and the map are read: the KPIs to add by id, with the definitions of the workbook's own. */
export interface BuildOrder extends BuildArguments {
  readonly own: readonly KpiDefinition[];
  /** What the map says of the scorecard itself; what the command line says wins. */
  readonly terms: TermsOfFile;
  readonly sheetLocale?: Locale;
}

const grains: readonly Grain[] = ["month", "quarter", "year"];

/** @throws UsageError with one sentence */
export function readArguments(args: readonly string[], locale: Locale): BuildArguments {
  const text = { type: "string" } as const;
  const { values, positionals } = parseOptions(
    args,
    {
      template: text,
      out: text,
      source: text,
      map: text,
      "write-map": text,
      period: text,
      grain: text,
      organisation: text,
      percent: text,
      sheets: text,
      add: { type: "string", multiple: true },
    },
    locale
  );
  const [book] = positionals;
  if (!book) throw usageError("missingOption", locale, { command: "build", option: "BOOK.xlsx" });
  refuseMore(positionals, 1, locale);
  const { out, map, grain, percent, "write-map": writeMap } = values;
  if (!values.template) throw usageError("missingOption", locale, { command: "build", option: "--template" });
  const template = templateNamed(values.template)?.id ?? values.template;
  const added = values.add ?? [];
  if (!out && !writeMap) throw usageError("missingOption", locale, { command: "build", option: "--out" });
  checkFiles({ book, out, map, writeMap }, locale);
  if (!templateById(template)) throw usageError("unknownTemplate", locale, { value: template });
  if (grain !== undefined && !isGrain(grain)) {
    throw usageError("oneOf", locale, { option: "--grain", values: grains.join(", "), value: grain });
  }
  if (percent !== undefined && !isForm(percent)) {
    throw usageError("oneOf", locale, { option: "--percent", values: forms.join(", "), value: percent });
  }
  return {
    book,
    template,
    out,
    source: values.source,
    map,
    writeMap,
    period: parsePeriod(values.period ?? "latest", locale),
    grain,
    added,
    organisation: values.organisation,
    percent,
    sheets: parseSheets(values.sheets, locale),
    json: values.json ?? false,
  };
}

const forms: readonly PercentForm[] = ["whole", "fraction"];
const isForm = (text: string): text is PercentForm => (forms as readonly string[]).includes(text);

/** A template by its id or by its name in either language, without regard to case. */
function templateNamed(text: string): ScorecardTemplate | undefined {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  return templates.find(({ id, name }) =>
    [id, name.en, name.zh].some((each) => each.normalize("NFKC").toLowerCase() === wanted)
  );
}

const isGrain = (text: string): text is Grain => (grains as readonly string[]).includes(text);

interface Files {
  readonly book: string;
  readonly out?: string;
  readonly map?: string;
  readonly writeMap?: string;
}

function checkFiles({ book, out, map, writeMap }: Files, locale: Locale): void {
  for (const file of [book, map]) if (file && !existsSync(file)) throw usageError("noFile", locale, { file });
  for (const written of [out, writeMap]) {
    if (written) requireFolderOf(written, locale);
    if (written && (isSameFile(written, book) || (map && isSameFile(written, map))))
      throw usageError("outIsInput", locale);
  }
}
