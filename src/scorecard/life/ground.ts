import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { SheetPlan } from "../../plan/plan";
import { freeSheetName, freeTableName } from "../../plan/sheet-name";
import { buildScorecard, type ScorecardNames } from "../build-scorecard";
import type { BuiltScorecard, ScorecardModel } from "../model";
import { findMissing } from "../mapping/mapping-file";
import { sourceBook } from "../measure/rows";
import { periodBlocks } from "../period-cells/period-block";
import type { ScorecardRequest } from "../request";
import { isMapped } from "../rows/rows";
import { recogniseSources } from "../sources/recognise";
import type { Source } from "../sources/source";
import { wordsIn, type Words } from "../words";
import { markedSheet } from "../sheet-marks";
import { layoutVersion } from "../layout-version";
import { LayoutLost, LayoutOld } from "./change-sheet";
import { valueAt } from "./keys";
import { namesToAdd, optionalNames } from "./optional-names";
import { periodsSheetOf } from "./periods-sheet-of";
import { reviewLogOf, type StandingLog } from "./review-log";
import { withPresentSources } from "./present-sources";

/** The workbook that a scorecard stands in, as the change of it sees it. */
export interface Ground {
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  readonly words: Words;
  readonly names: ScorecardNames;
  /** The scorecard as it was made, its figures coming from the sources as they are called now. */
  readonly model: ScorecardModel;
  /** True where these are not called what they were: formulas are written anew. */
  readonly led: boolean;
  /** The scorecard sheet. */
  readonly now: SheetSnapshot;
  /** The log of its review. */
  readonly log?: StandingLog;
}

/** @throws LayoutLost where the workbook has no such sheet, LayoutOld where it has the form of a former version */
export function groundOf(asMade: ScorecardModel, sheet: string, snapshot: Snapshot): Ground {
  const now = snapshot.sheets.find(({ name }) => name === sheet);
  if (!now) throw new LayoutLost(sheet);
  if ((asMade.layoutVersion ?? 1) < layoutVersion) throw new LayoutOld(sheet);
  const words = wordsIn(asMade.locale);
  const sources = recogniseSources(snapshot);
  const { model, led } = withPresentSources(asMade, sheet, sources, snapshot);
  const log = reviewLogOf(model, snapshot, words);
  const names = presentNames(model, sheet, snapshot, words, log);
  return { snapshot, sources, words, now, model, led, names, ...(log ? { log } : {}) };
}

/** The scorecard as a request would lay it out here. */
export const laidOut = (
  request: ScorecardRequest,
  { snapshot, sources, names, model, log }: Pick<Ground, "snapshot" | "sources" | "names" | "model" | "log">
): BuiltScorecard =>
  buildScorecard(request, {
    snapshot,
    sources,
    names,
    locale: model.locale,
    ...(model.periodBlocks ? { periodBlocks: model.periodBlocks } : {}),
    ...(log ? { logRows: log.rows } : {}),
  });

/** The names of the scorecard's sheets now: a sheet that was renamed is known by its title. */
function presentNames(
  model: ScorecardModel,
  sheet: string,
  snapshot: Snapshot,
  words: Words,
  log: StandingLog | undefined
): ScorecardNames {
  const sheets = snapshot.sheets.map((each) => each.name);
  const there = (name: string): boolean => sheets.includes(name);
  const marked = Object.fromEntries(
    Object.keys(model.sheets).flatMap((part) => {
      const mark = markedSheet(model, part, snapshot.names, sheets);
      return typeof mark === "object" ? [[part, mark.sheet]] : [];
    })
  );
  const made = { ...model.sheets, ...marked };
  const titled = (title: "trendsTitle" | "dictionaryTitle", part: "trends" | "dictionary"): string => {
    const name = made[part];
    if (there(name) || part in marked) return name;
    const start = words(title, { title: "" });
    const own = new Set<string>([...Object.values(model.sheets), ...Object.values(marked)]);
    const found = snapshot.sheets.filter(
      (each) => !own.has(each.name) && String(valueAt(each, 0, 0)).startsWith(start)
    );
    return found.length === 1 ? found[0].name : name;
  };
  const table = snapshot.tables.find(({ name }) => name === model.entryTable);
  const periods = marked.periods ?? periodsSheetOf(model, snapshot, words);
  return {
    ...optionalNames({ sheets: made }, snapshot, words, log),
    scorecard: sheet,
    trends: titled("trendsTitle", "trends"),
    dictionary: titled("dictionaryTitle", "dictionary"),
    ...(table ? { entry: table.sheet, entryTable: table.name } : {}),
    ...(periods ? { periods } : {}),
  };
}

/**
 * A data entry sheet and a periods sheet are added when a KPI has come to need one, further sheets when they are
 * asked for and not there.
 */
export function namesNeeded(asked: ScorecardRequest, standing: Ground): ScorecardNames {
  const ground = { ...standing, names: { ...standing.names, ...namesToAdd(asked, standing) } };
  const { snapshot, words, sources } = ground;
  const sheets = snapshot.sheets.map(({ name }) => name);
  const reads = (): boolean =>
    periodBlocks(
      asked.mapping.filter((each) => isMapped(each) && !findMissing(each, sources)),
      sourceBook(sources)
    ).length > 0;
  const names: ScorecardNames =
    ground.names.periods || !reads()
      ? ground.names
      : { ...ground.names, periods: freeSheetName(words("periodsSheet"), sheets) };
  if (names.entry) return names;
  const taken = [...snapshot.tables, ...snapshot.names].map(({ name }) => name);
  const withEntry = {
    ...names,
    entry: freeSheetName(words("entrySheet"), sheets),
    entryTable: freeTableName("KpiEntries", taken),
  };
  const trial = laidOut(asked, { ...ground, names: withEntry });
  const entry = trial.plan.sheets.find(({ name }) => name === withEntry.entry);
  return entry?.tables && listed(entry) ? withEntry : names;
}

/** True where the data entry sheet names any KPI. */
const listed = (entry: SheetPlan): boolean => {
  const rows = /\d+$/.exec(entry.tables?.[0]?.address ?? "")?.[0];
  return rows !== undefined && Number(rows) > 4;
};
