import { readFile } from "node:fs/promises";
import { proposeFor, type WorkbookData } from "../../actions/recognise-data";
import { cliMessages } from "../../i18n/cli";
import { sentence, type Locale } from "../../i18n/sentence";
import {
  answered,
  applyMappingFile,
  parseMappingFile,
  questionsOf,
  type Grain,
  type KpiMapping,
  type PercentForm,
  type Source,
} from "../../scorecard/index";
import { usageError } from "../usage-error";
import type { BuildOrder } from "./arguments";

export interface ChosenMapping {
  readonly mapping: readonly KpiMapping[];
  /** The map's own grain, if it names one. */
  readonly grain?: Grain;
}

/**
 * Where each KPI's numbers come from: what recognition proposes from the chosen sources, with the map over it.
 *
 * @throws UsageError
 */
export async function chooseMapping(
  asked: BuildOrder,
  data: WorkbookData,
  locale: Locale
): Promise<ChosenMapping> {
  const sources =
    asked.source === undefined ? data.sources : [findSource(asked.source, data.sources, locale)];
  const proposed = withAnswer(proposeFor(asked, { sources }), sources, asked.percent);
  if (asked.map === undefined) return { mapping: proposed };
  const refuse = (problems: readonly string[]) =>
    usageError("unreadableMap", locale, {
      file: asked.map ?? "",
      message: problems.join(locale === "zh-CN" ? "；" : "; "),
    });
  const read = parseMappingFile(await readJson(asked.map, locale), locale);
  if ("problems" in read) throw refuse(read.problems);
  const { file } = read;
  if (file.template !== asked.template) {
    throw usageError("mapTemplate", locale, { other: file.template, value: asked.template });
  }
  const { mapping, problems } = applyMappingFile(file, proposed, data.sources, locale, asked.own);
  if (problems.length > 0) throw refuse(problems);
  return { mapping, grain: file.grain };
}

/** All questions about percentages answered alike. */
const withAnswer = (
  mapping: readonly KpiMapping[],
  sources: readonly Source[],
  form: PercentForm | undefined
): readonly KpiMapping[] =>
  form === undefined
    ? mapping
    : questionsOf(mapping, sources).reduce((before, { id }) => answered(before, id, form), mapping);

function findSource(name: string, sources: readonly Source[], locale: Locale): Source {
  const wanted = name.toLowerCase();
  const found = sources.find((each) =>
    [each.id, each.name, each.sheet].some((text) => text.toLowerCase() === wanted)
  );
  if (found) return found;
  const names = sources.map((each) => each.name).join(", ") || sentence(cliMessages, "nothingFound", locale);
  throw usageError("unknownSource", locale, { value: name, found: names });
}

async function readJson(file: string, locale: Locale): Promise<unknown> {
  const text = await readFile(file, "utf8");
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const message = sentence(cliMessages, "notJson", locale, { message: (error as Error).message });
    throw usageError("unreadableMap", locale, { file, message });
  }
}
