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
  type MappingFile,
  type PercentForm,
  type Source,
} from "../../scorecard/index";
import { usageError, type UsageError } from "../usage-error";
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
export function chooseMapping(
  asked: BuildOrder,
  file: MappingFile | undefined,
  data: WorkbookData,
  locale: Locale
): ChosenMapping {
  const sources =
    asked.source === undefined ? data.sources : [findSource(asked.source, data.sources, locale)];
  const { removed } = asked.terms;
  const chosen = { ...asked, ...(removed ? { removed } : {}) };
  const proposed = withAnswer(proposeFor(chosen, { sources }), sources, asked.percent);
  if (file === undefined) return { mapping: proposed };
  const { mapping, problems } = applyMappingFile(file, proposed, data.sources, locale, asked.own);
  if (problems.length > 0) throw badMap(asked, problems, locale);
  return { mapping, grain: file.grain };
}

/**
 * The map that was asked for, its shape checked.
 *
 * @throws UsageError
 */
export async function readMap(
  asked: Pick<BuildOrder, "map" | "template">,
  locale: Locale
): Promise<MappingFile | undefined> {
  if (asked.map === undefined) return undefined;
  const read = parseMappingFile(await readJson(asked.map, locale), locale);
  if ("problems" in read) throw badMap(asked, read.problems, locale);
  if (read.file.template !== asked.template)
    throw usageError("mapTemplate", locale, { other: read.file.template, value: asked.template });
  return read.file;
}

/** All that is wrong with a map, as one error. */
export const badMap = (
  { map = "" }: Pick<BuildOrder, "map">,
  problems: readonly string[],
  locale: Locale
): UsageError =>
  usageError("unreadableMap", locale, {
    file: map,
    message: problems.map((problem) => problem.replace(/[.。]$/, "")).join(locale === "zh-CN" ? "；" : "; "),
  });

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
