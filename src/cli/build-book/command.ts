import { createScorecard } from "../../actions/create-scorecard";
import { listModels } from "../../actions/list-scorecards";
import { storedOwnKpis } from "../../actions/own-kpis/read-own-kpis";
import { recogniseData, sourcesOfUser } from "../../actions/recognise-data";
import { templateById } from "../../catalog/index";
import type { Locale } from "../../i18n/sentence";
import type { Headless } from "../../preview/headless/index";
import { writeXlsx } from "../../preview/workbook/xlsx/index";
import { mappingFileOf, type ScorecardRequest } from "../../scorecard/index";
import type { Command, Streams } from "../command";
import { writeWhole } from "../output-file";
import { withBook } from "../with-book";
import { readArguments, type BuildOrder } from "./arguments";
import { foundIn, foundText, type Found } from "./found";
import { chooseMapping } from "./mapping";
import { addedKpis, usedOwn } from "./own";
import { reportOf, type BuildReport } from "./report";
import { reportText } from "./report-text";

/** `kpi build`: lays out a scorecard into a copy of a workbook, by the action that the pane runs too. */
export const build: Command = {
  name: "build",
  async run(args, streams, locale) {
    const asked = readArguments(args, locale);
    await withBook(asked.book, undefined, locale, async (headless, original) => {
      const { kpis: own } = await storedOwnKpis();
      const added = addedKpis(asked, own, locale);
      const order = { ...asked, added, own: usedOwn(added, own) };
      const report = await buildInto(headless, original, order, streams, locale);
      if (report)
        streams.stdout.write(
          asked.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, order, locale)
        );
      else if (asked.json) streams.stdout.write(`${JSON.stringify({ map: asked.writeMap })}\n`);
    });
    return 0;
  },
};

/** Undefined where only the map was asked for. */
async function buildInto(
  headless: Headless,
  original: Uint8Array,
  asked: BuildOrder,
  { stderr }: Streams,
  locale: Locale
): Promise<(BuildReport & Found) | undefined> {
  const recognised = await recogniseData({ locale });
  const data = { ...recognised, sources: sourcesOfUser(recognised.sources, await listModels()) };
  for (const gap of data.gaps) stderr.write(`${gap}\n`);
  const chosen = await chooseMapping(asked, data, locale);
  const grain = asked.grain ?? chosen.grain ?? templateById(asked.template)?.grain ?? "month";
  if (asked.writeMap) {
    const file = mappingFileOf(asked.template, chosen.mapping, grain, asked.own);
    await writeWhole(asked.writeMap, `${JSON.stringify(file, null, 2)}\n`, locale);
  }
  const found = foundIn(chosen.mapping, data.sources, locale, asked.own);
  if (!asked.json) stderr.write(foundText(found, locale));
  if (!asked.out) return undefined;
  const request: ScorecardRequest = {
    template: asked.template,
    added: asked.added,
    ...(asked.own.length > 0 ? { own: asked.own } : {}),
    mapping: chosen.mapping,
    grain,
    period: asked.period,
    ...(asked.organisation === undefined ? {} : { organisation: asked.organisation }),
    ...(asked.sheets === undefined ? {} : { sheets: asked.sheets }),
  };
  headless.wire.reset();
  const created = await createScorecard.run(request, {
    locale,
    progress: ({ step, steps, label }) => void stderr.write(`${step}/${steps} ${label}\n`),
  });
  const wire = countWire(headless, created.readSyncs);
  await headless.workbook.settle();
  const report = { ...reportOf(created, chosen.mapping, headless.workbook, wire, locale), ...found };
  await writeWhole(asked.out, await writeXlsx(await headless.save(), { original }), locale);
  return report;
}

/** Counted where the requests go out, not where they are meant to. */
function countWire({ wire }: Headless, readSyncs: number) {
  const applied = wire.requests.slice(readSyncs);
  return {
    readSyncs,
    applySyncs: applied.length,
    requestBytes: applied.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
