import { createScorecard } from "../../actions/create-scorecard";
import { listModels } from "../../actions/list-scorecards";
import { storedOwnKpis } from "../../actions/own-kpis/read-own-kpis";
import { recogniseData, sourcesOfUser } from "../../actions/recognise-data";
import { templateById } from "../../catalog/index";
import type { Locale } from "../../i18n/sentence";
import type { Headless } from "../../preview/headless/index";
import { writeXlsx } from "../../preview/workbook/xlsx/index";
import type { KpiDefinition } from "../../catalog/types";
import {
  mappingFileOf,
  termsOfFile,
  termsOfRequest,
  type Grain,
  type MappingFile,
  type ScorecardRequest,
} from "../../scorecard/index";
import type { Command, Streams } from "../command";
import { writeWhole } from "../output-file";
import { withBook } from "../with-book";
import { readArguments, type BuildArguments, type BuildOrder } from "./arguments";
import { foundIn, foundText, type Found } from "./found";
import { badMap, chooseMapping, readMap, type ChosenMapping } from "./mapping";
import { addedKpis, usedOwn } from "./own";
import { parsePeriod } from "./period";
import { reportOf, type BuildReport } from "./report";
import { reportText } from "./report-text";

/** `kpi build`: lays out a scorecard into a copy of a workbook, by the action that the pane runs too. */
export const build: Command = {
  name: "build",
  async run(args, streams, locale) {
    const asked = readArguments(args, locale);
    await withBook(asked.book, undefined, locale, async (headless, original) => {
      const { kpis: own } = await storedOwnKpis();
      const file = await readMap(asked, locale);
      const order = orderOf(asked, file, own, locale);
      const report = await buildInto(headless, original, order, file, streams, locale);
      if (report)
        streams.stdout.write(
          asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, order, locale)
        );
      else if (asked.json) streams.stdout.write(`${JSON.stringify({ map: asked.writeMap })}\n`);
    });
    return 0;
  },
};

/** What the command line and the map ask for together. */
function orderOf(
  asked: BuildArguments,
  file: MappingFile | undefined,
  stored: readonly KpiDefinition[],
  locale: Locale
): BuildOrder {
  const added = addedKpis({ ...asked, added: together(asked.added, file?.added) }, stored, locale);
  const own = usedOwn(added, stored);
  const order = { ...asked, added, own };
  if (!file) return { ...order, terms: {} };
  const { terms, problems } = termsOfFile(file, order, locale);
  if (problems.length > 0) throw badMap(asked, problems, locale);
  const period = asked.period === "latest" && file.period ? parsePeriod(file.period, locale) : asked.period;
  return { ...order, period, terms, ...(file.language ? { sheetLocale: file.language } : {}) };
}

/** KPIs of the command line, and those of the map that it does not name as well. */
const together = (asked: readonly string[], inMap: readonly string[] = []): readonly string[] => [
  ...asked,
  ...inMap.filter((name) => !asked.some((each) => each.trim().toLowerCase() === name.trim().toLowerCase())),
];

/** Undefined where only the map was asked for. */
async function buildInto(
  headless: Headless,
  original: Uint8Array,
  asked: BuildOrder,
  file: MappingFile | undefined,
  { stderr }: Streams,
  locale: Locale
): Promise<(BuildReport & Found) | undefined> {
  const recognised = await recogniseData({ locale });
  const data = { ...recognised, sources: sourcesOfUser(recognised.sources, await listModels()) };
  for (const gap of data.gaps) stderr.write(`${gap}\n`);
  const chosen = chooseMapping(asked, file, data, locale);
  const grain = asked.grain ?? chosen.grain ?? templateById(asked.template)?.grain ?? "month";
  const request = requestOf(asked, chosen, grain);
  if (asked.writeMap) {
    const terms = termsOfRequest(request, data.sources, locale);
    const written = mappingFileOf(asked.template, chosen.mapping, grain, asked.own, terms);
    await writeWhole(asked.writeMap, `${JSON.stringify(written, null, 2)}\n`, locale);
  }
  const found = foundIn(chosen.mapping, data.sources, locale, asked.own);
  if (!asked.json) stderr.write(foundText(found, locale));
  if (!asked.out) return undefined;
  headless.wire.reset();
  const created = await createScorecard.run(
    { ...request, sheetLocale: asked.sheetLocale },
    {
      locale,
      progress: ({ step, steps, label }) => void stderr.write(`${step}/${steps} ${label}\n`),
    }
  );
  const wire = countWire(headless, created.readSyncs);
  await headless.workbook.settle();
  const report = { ...reportOf(created, chosen.mapping, headless.workbook, wire, locale), ...found };
  await writeWhole(asked.out, await writeXlsx(await headless.save(), { original }), locale);
  return report;
}

/** What the map says, and what the command line says in its place. */
const requestOf = (
  { template, added, own, terms, period, organisation, sheets }: BuildOrder,
  { mapping }: ChosenMapping,
  grain: Grain
): ScorecardRequest => ({
  ...terms,
  targets: { ...targetsInData(template, mapping), ...terms.targets },
  template,
  added,
  ...(own.length > 0 ? { own } : {}),
  mapping,
  grain,
  period,
  ...(organisation === undefined ? {} : { organisation }),
  ...(sheets === undefined ? {} : { sheets }),
});

/** Targets that the data hold stand in for those of the template and the dictionary, but for changes on a baseline. */
const targetsInData = (template: string, mapping: ChosenMapping["mapping"]): Record<string, null> => {
  const onBaseline = new Set(
    templateById(template)
      ?.items.filter(
        ({ target, baseline }) => target?.operator === "relative-change" || baseline !== undefined
      )
      .map(({ kpi }) => kpi)
  );
  return Object.fromEntries(
    mapping.flatMap(({ kpi, target, confirmed }) =>
      target && confirmed && !onBaseline.has(kpi) ? [[kpi, null]] : []
    )
  );
};

/** Counted where the requests go out, not where they are meant to. */
function countWire({ wire }: Headless, readSyncs: number) {
  const applied = wire.requests.slice(readSyncs);
  return {
    readSyncs,
    applySyncs: applied.length,
    requestBytes: applied.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
