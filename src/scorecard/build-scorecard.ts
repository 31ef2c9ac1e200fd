import type { Snapshot } from "../audit/snapshot";
import type { KpiDefinition } from "../catalog/types";
import type { Locale } from "../i18n/sentence";
import type { Plan } from "../plan/plan";
import { freeSheetName, freeTableName } from "../plan/sheet-name";
import { dictionarySheet } from "./dictionary/dictionary-sheet";
import { readFrom } from "./dictionary/read-from";
import { entrySheet, entrySource } from "./entry/entry-sheet";
import { entryPeriodFormat } from "./entry/period-format";
import { layoutVersion } from "./layout-version";
import { layoutOf } from "./layout-of";
import { shift1904 } from "./date-system";
import { measuresOf, sourceBook } from "./measure/rows";
import { defaultPolicies, type Policies } from "./policies";
import { type BuiltScorecard, type ScorecardModel } from "./model";
import { type KpiMapping } from "./mapping/kpi-mapping";
import { type OptionalSheet, type ScorecardRequest } from "./request";
import { type Source } from "./sources/source";
import { amountsOf, currentStandings } from "./standing/current";
import { optionalSheetPlans, sheetsOf } from "./optional-sheets";
import { periodBlocks, type PeriodBlock } from "./period-cells/period-block";
import { periodsSheet, withPeriodCells } from "./period-cells/periods-sheet";
import { startOf, serialOf } from "./periods";
import { chosenItems, definitionOf, rowGroups, templateOf } from "./rows/groups";
import { entryMapping, type ScorecardRow } from "./rows/rows";
import { listPeriods } from "./sample/sample-values";
import { freeKey } from "./free-key";
import { marksFor } from "./sheet-marks";
import { scorecardColumns } from "./sheet/columns";
import { placeScorecard } from "./sheet/places";
import { plain, scorecardSheet } from "./sheet/scorecard-sheet";
import { recogniseSources } from "./sources/recognise";
import { wordReference } from "./trends/trend-block";
import { trendsSheet } from "./trends/trends-sheet";
import { wordsIn, type Words } from "./words";

/** Document settings whose key begins so hold a ScorecardModel each. */
export const scorecardSettingPrefix = "kpi-scorecard.";

/** The KPIs of a request, in the template's order with the added ones last. */
export function scorecardKpis(
  request: Pick<ScorecardRequest, "template" | "added" | "removed" | "own">
): KpiDefinition[] {
  const { kept, added } = chosenItems(request);
  return [...kept.map((item) => item.kpi), ...added].map((id) => definitionOf(id, request.own));
}

/**
 * The plan of a scorecard with its trends, dictionary and data entry sheets, in live formulas over
 * the user's data; where everything stands; and the model to store with it.
 *
 * Names that are taken get a number, the same for all sheets of a scorecard.
 */
export function buildScorecard(
  request: ScorecardRequest,
  context: {
    readonly snapshot: Snapshot;
    readonly locale: Locale;
    /** Names of sheets that are there, for a scorecard that is laid out on them again. */
    readonly names?: ScorecardNames;
    /** What stands on its periods sheet already. */
    readonly periodBlocks?: readonly PeriodBlock[];
    /** Rows that the log of its review has already. */
    readonly logRows?: number;
    /** The sources in the snapshot, where they have been recognised before. */
    readonly sources?: readonly Source[];
  }
): BuiltScorecard {
  const { snapshot, locale } = context;
  const words = wordsIn(locale);
  // Serials that are written as constants count from the workbook's own epoch.
  const epochShift = snapshot.date1904 ? shift1904 : 0;
  const sources = context.sources ?? recogniseSources(snapshot);
  const groups = rowGroups(request, sources, words);
  const rows = groups.flatMap((group) => group.rows);
  const unsourced = rows.filter((row) => !row.mapping);
  const known = sourceBook(sources);
  const mapped = rows.flatMap((row) => row.mapping ?? []);
  const periodsRead = periodBlocks(mapped, known, context.periodBlocks);
  const needed = { entry: unsourced.length > 0, periods: periodsRead.length > 0 };
  const names = context.names ?? namesFor(snapshot, needed, sheetsOf(request), words);
  const policies = policiesOf(request);
  const periods = listPeriods(mapped, snapshot, request.grain, known);
  const current = currentStandings(request, { groups, policies, snapshot, book: known, periods });
  const places = placeScorecard(
    names.scorecard,
    scorecardColumns(groups, words, amountsOf(current)),
    groups,
    policies.grades.length
  );

  const entry =
    names.entry && names.entryTable
      ? entrySource(names.entryTable, names.entry, unsourced.length, words)
      : undefined;
  const read = names.periods ? withPeriodCells(sources, names.periods, periodsRead) : sources;
  const book = sourceBook(entry ? [...read, entry] : read);
  const mappingOf = (row: ScorecardRow): KpiMapping => row.mapping ?? entryMapping(row, words);

  const title = request.title ?? words.of(templateOf(request.template).name);
  const subtitle = request.organisation ?? "";
  const charted = places.groups.flatMap((group) =>
    group.rows.flatMap(({ row: placed, item }) =>
      item.mapping ? [{ row: item, mapping: item.mapping, placed }] : []
    )
  );
  const trends = trendsSheet(
    {
      sheet: names.trends,
      title,
      subtitle,
      places,
      book,
      grain: request.grain,
      ...(request.trendPeriods === undefined ? {} : { periods: request.trendPeriods }),
      ...(request.lastYearLine ? { lastYear: true } : {}),
      charted,
      unsourced,
      ...(names.entry ? { entrySheet: names.entry } : {}),
    },
    words
  );
  const scorecard = scorecardSheet(
    {
      places,
      texts: {
        title,
        subtitle: [subtitle, words(cardWord[request.grain])].filter(Boolean).join(" · "),
        period: periodChoice(request, epochShift, words),
        grain: request.grain,
      },
      sources: {
        book,
        mappingOf,
        trendWord: (kpi) => {
          const block = trends.blocks.get(kpi);
          return block && wordReference(names.trends, block);
        },
      },
      measures: rows.flatMap((row) => measuresOf(mappingOf(row))),
      knownPeriods: periods.length,
      grain: request.grain,
      policies,
    },
    words
  );
  const dictionary = dictionarySheet(
    {
      sheet: names.dictionary,
      title,
      rows,
      sourceOf: (row) => readFrom(row, book, names.entry, words),
    },
    words
  );
  const period =
    periods.at(-1) ??
    startOf(
      typeof request.period === "number" ? request.period : (request.today ?? serialOf(2025, 1)),
      request.grain
    );
  const entrySheets =
    names.entry && names.entryTable
      ? [
          entrySheet(
            {
              sheet: names.entry,
              table: names.entryTable,
              title,
              grain: request.grain,
              period: period - epochShift,
              periodFormat: entryPeriodFormat(period, request.grain, locale, epochShift),
              rows: unsourced,
            },
            words
          ),
        ]
      : [];

  const periodSheets =
    names.periods && periodsRead.length > 0
      ? [periodsSheet({ sheet: names.periods, title, blocks: periodsRead, sources }, words)]
      : [];

  const taken = tableNames(snapshot);
  const freeTable = (name: string): string => freeTableName(name, taken);
  const freeSetting = (key: string): string => freeKey(key, Object.keys(snapshot.settings ?? {}));
  const extras = optionalSheetPlans(
    {
      ...{ request, names, title, subtitle, places, groups, policies, current, epochShift },
      ...{ freeTable, freeSetting },
      ...(context.logRows === undefined ? {} : { logRows: context.logRows }),
    },
    words
  );
  const layout = layoutOf(places, trends, names);
  const { entryTable, reviewTable, ...sheets } = names;
  // A scorecard that is laid out again keeps its marks; whoever lays it out sees to them.
  const marked = context.names ? undefined : marksFor(sheets, taken);
  const model: ScorecardModel = {
    version: 1,
    id: freeSetting(scorecardSettingPrefix + names.scorecard).slice(scorecardSettingPrefix.length),
    locale,
    layoutVersion,
    request,
    sheets,
    ...(marked ? { marks: marked.marks } : {}),
    ...(entryTable ? { entryTable } : {}),
    ...(reviewTable ? { reviewTable } : {}),
    ...(names.periods ? { periodBlocks: periodsRead } : {}),
    layout,
  };
  const plan: Plan = {
    sheets: [scorecard, ...extras.sheets, trends.sheet, dictionary, ...entrySheets, ...periodSheets],
    ...(marked ? { names: marked.names } : {}),
    settings: { [scorecardSettingPrefix + model.id]: model, ...extras.settings },
    select: { sheet: names.scorecard, address: plain(places.selector) },
  };
  return { plan, model, layout, standings: current.standings };
}

const cardWord = { month: "monthlyCard", quarter: "quarterlyCard", year: "yearlyCard" } as const;

const periodChoice = (request: ScorecardRequest, epochShift: number, words: Words): string | number =>
  request.period === "latest" ? words("latest") : startOf(request.period, request.grain) - epochShift;

/** What the request says, else the template, else the defaults. Grades of a template keep their coefficients. */
function policiesOf(request: ScorecardRequest): Policies {
  const bands = templateOf(request.template).grades ?? [];
  const asked = request.policies?.grades ?? (bands.length > 0 ? bands : defaultPolicies.grades);
  const grades = asked.map(({ min, grade, coefficient }) => {
    const reward = coefficient ?? bands.find((band) => band.grade === grade)?.coefficient;
    return { min, grade, ...(reward === undefined ? {} : { coefficient: reward }) };
  });
  return { ...defaultPolicies, ...request.policies, grades };
}

export interface ScorecardNames extends Readonly<Partial<Record<OptionalSheet, string>>> {
  readonly scorecard: string;
  readonly trends: string;
  readonly dictionary: string;
  readonly entry?: string;
  readonly entryTable?: string;
  readonly reviewTable?: string;
  readonly periods?: string;
}

/** Names that a new table cannot have. */
const tableNames = (snapshot: Snapshot): string[] => [
  ...snapshot.tables.map((table) => table.name),
  ...snapshot.names.map((name) => name.name),
];

/** The first number for which all names of a scorecard are free. */
function namesFor(
  snapshot: Snapshot,
  needed: { readonly entry: boolean; readonly periods: boolean },
  chosen: readonly OptionalSheet[],
  words: Words
): ScorecardNames {
  const sheets = snapshot.sheets.map((sheet) => sheet.name);
  const wanted = [
    words("scorecardSheet"),
    words("trendsSheet"),
    words("dictionarySheet"),
    words("entrySheet"),
    ...chosen.map((sheet) => words(`${sheet}Sheet`)),
    ...(needed.periods ? [words("periodsSheet")] : []),
  ];
  const free = (name: string): boolean => freeSheetName(name, sheets) === name;
  let n = 1;
  const numbered = (name: string): string => (n === 1 ? name : `${name} ${n}`);
  while (!wanted.every((name) => free(numbered(name)))) n++;
  const [scorecard, trends, dictionary, entry, ...others] = wanted.map(numbered);
  const taken = tableNames(snapshot);
  return {
    scorecard,
    trends,
    dictionary,
    ...(needed.entry ? { entry, entryTable: freeTableName("KpiEntries", taken) } : {}),
    ...(needed.periods ? { periods: others[chosen.length] } : {}),
    ...Object.fromEntries(chosen.map((sheet, i) => [sheet, others[i]])),
    ...(chosen.includes("review") ? { reviewTable: freeTableName("KpiReview", taken) } : {}),
  };
}
