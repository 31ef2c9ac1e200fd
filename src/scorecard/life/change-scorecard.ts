import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { Plan, SheetPlan } from "../../plan/plan";
import { freeSheetName, freeTableName } from "../../plan/sheet-name";
import { buildScorecard, scorecardSettingPrefix, type ScorecardNames } from "../build-scorecard";
import type { BuiltScorecard, ScorecardModel } from "../model";
import { findMissing } from "../mapping/mapping-file";
import { sourceBook } from "../measure/rows";
import { periodBlocks } from "../period-cells/period-block";
import type { ScorecardRequest } from "../request";
import { isMapped } from "../rows/rows";
import type { Source } from "../sources/source";
import { headRows } from "../sheet/places";
import { recogniseSources } from "../sources/recognise";
import { wordsIn, type Words } from "../words";
import {
  changeSheet,
  isNothing,
  LayoutLost,
  moveOf,
  type ChangedSheet,
  type SheetStates,
} from "./change-sheet";
import { contentsOf } from "./cells";
import { dependentsOf } from "./dependents";
import { changeEntry } from "./entry-change";
import { valueAt } from "./keys";
import { periodsSheetOf } from "./periods-sheet-of";
import { readBack, type ReadBack } from "./read-back";
import { placedAddress, placedContent, type SheetMove } from "./translate";

/** A scorecard as it stands in its workbook, with the user's changes on the sheet read back. */
export interface OpenedScorecard extends ReadBack {
  readonly model: ScorecardModel;
  /** Names of its sheets now. */
  readonly names: ScorecardNames;
}

export interface ScorecardChange {
  readonly plan: Plan;
  /** Takes the plan back. */
  readonly back: Plan;
  readonly model: ScorecardModel;
  /** Cells of the scorecard sheet where a value typed over a formula stays. */
  readonly typedOver: readonly string[];
  /** Sheets of the scorecard that hold the user's own work and were left as they are. */
  readonly leftAlone: readonly string[];
}

/** The user's own cells stand where the new layout needs room. */
export class CellsInTheWay extends Error {
  constructor(
    readonly sheet: string,
    readonly addresses: readonly string[]
  ) {
    super(`${sheet}: ${addresses.join(", ")} are not empty.`);
    this.name = "CellsInTheWay";
  }
}

interface Ground {
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  readonly words: Words;
  readonly names: ScorecardNames;
  readonly now: SheetSnapshot;
}

/** How lines are known again, by the part of the scorecard that a sheet is. */
const anatomies = {
  scorecard: { header: headRows.header, names: 1 },
  dictionary: { header: 3, names: 1 },
} as const;

/**
 * Opens a scorecard: its request with what the user has changed on the sheet since.
 *
 * @param sheet the scorecard sheet's name now
 * @param snapshot with formulas
 * @throws LayoutLost where the sheet is not a scorecard any more
 */
export function openScorecard(model: ScorecardModel, sheet: string, snapshot: Snapshot): OpenedScorecard {
  const ground = groundOf(model, sheet, snapshot);
  const made = laidOut(model.request, model, ground);
  return { model, names: ground.names, ...readFrom(made, model, ground) };
}

/**
 * The plan that turns a scorecard into the one that is asked for, on the sheets that are there: rows and
 * columns come and go where KPIs do, so that whatever refers to a KPI goes on referring to it; comments,
 * cells and formats of the user's stay.
 *
 * @param asked a request that began as `openScorecard(…).request`
 * @throws LayoutLost, CellsInTheWay
 */
export function changeScorecard(
  model: ScorecardModel,
  sheet: string,
  asked: ScorecardRequest,
  snapshot: Snapshot
): ScorecardChange {
  const ground = groundOf(model, sheet, snapshot);
  const { request: standing } = readFrom(laidOut(model.request, model, ground), model, ground);
  const made = laidOut(standing, model, ground);
  const next = laidOut(asked, model, { ...ground, names: namesNeeded(asked, model, ground) });
  const states = statesOf(made, next, ground);
  const moves = states.map((each) => moveOf(each));
  const changed = states.map((each, i) => changeSheet(each, moves[i], moves, snapshot.names));
  changed.forEach(({ forward, inTheWay }) => {
    if (inTheWay.length > 0) throw new CellsInTheWay(forward.name, inTheWay);
  });
  const { added, entry, leftAlone } = besides(made, next, states, moves, ground);
  const sheets = [...changed, ...entry];
  const touched = sheets.filter(({ forward }) => !isNothing(forward));
  const [main] = moves;
  const newModel = modelOf(model, next, asked, main);
  const isVisible = ground.now.visibility === "Visible";
  return {
    plan: {
      sheets: [...added, ...touched.map(({ forward }) => forward)],
      settings: { [scorecardSettingPrefix + model.id]: newModel },
      ...(isVisible ? { select: { sheet, address: newModel.layout.period } } : {}),
    },
    back: { sheets: backSheets(touched, snapshot) },
    model: newModel,
    typedOver: changed[0].typedOver,
    leftAlone,
  };
}

function groundOf(model: ScorecardModel, sheet: string, snapshot: Snapshot): Ground {
  const now = snapshot.sheets.find(({ name }) => name === sheet);
  if (!now) throw new LayoutLost(sheet);
  const words = wordsIn(model.locale);
  const sources = recogniseSources(snapshot);
  return { snapshot, sources, words, now, names: presentNames(model, sheet, snapshot, words) };
}

const laidOut = (
  request: ScorecardRequest,
  model: ScorecardModel,
  { snapshot, sources, names }: Ground
): BuiltScorecard =>
  buildScorecard(request, {
    snapshot,
    sources,
    names,
    locale: model.locale,
    ...(model.periodBlocks ? { periodBlocks: model.periodBlocks } : {}),
  });

function readFrom(made: BuiltScorecard, model: ScorecardModel, { snapshot, now, words }: Ground): ReadBack {
  const plan = made.plan.sheets[0];
  const move = moveOf({
    made: plan,
    next: plan,
    now,
    anatomy: anatomies.scorecard,
    ...selectorOf(made, now, snapshot),
  });
  return readBack(made, model.request, now, move, snapshot.names, words);
}

/** The names of the scorecard's sheets now: a sheet that was renamed is known by its title. */
function presentNames(
  model: ScorecardModel,
  sheet: string,
  snapshot: Snapshot,
  words: Words
): ScorecardNames {
  const there = (name: string): boolean => snapshot.sheets.some((each) => each.name === name);
  const made: ScorecardNames = {
    ...model.sheets,
    ...(model.entryTable ? { entryTable: model.entryTable } : {}),
  };
  const titled = (title: "trendsTitle" | "dictionaryTitle", name: string): string => {
    if (there(name)) return name;
    const start = words(title, { title: "" });
    const own = new Set<string>(Object.values(model.sheets));
    const found = snapshot.sheets.filter(
      (each) => !own.has(each.name) && String(valueAt(each, 0, 0)).startsWith(start)
    );
    return found.length === 1 ? found[0].name : name;
  };
  const table = snapshot.tables.find(({ name }) => name === model.entryTable);
  const { entry: _, entryTable: __, periods: ___, ...rest } = made;
  const periods = periodsSheetOf(model, snapshot, words);
  return {
    ...rest,
    scorecard: sheet,
    trends: titled("trendsTitle", made.trends),
    dictionary: titled("dictionaryTitle", made.dictionary),
    ...(table ? { entry: table.sheet, entryTable: table.name } : {}),
    ...(periods ? { periods } : {}),
  };
}

/** A data entry sheet and a periods sheet are added when a KPI has come to need one. */
function namesNeeded(asked: ScorecardRequest, model: ScorecardModel, ground: Ground): ScorecardNames {
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
  const trial = laidOut(asked, model, { ...ground, names: withEntry });
  const entry = trial.plan.sheets.find(({ name }) => name === withEntry.entry);
  return entry?.tables && listed(entry) ? withEntry : names;
}

/** True where the data entry sheet names any KPI. */
const listed = (entry: SheetPlan): boolean => {
  const rows = /\d+$/.exec(entry.tables?.[0]?.address ?? "")?.[0];
  return rows !== undefined && Number(rows) > 4;
};

function selectorOf(
  made: BuiltScorecard,
  now: SheetSnapshot,
  snapshot: Snapshot
): Pick<SheetStates, "selector"> {
  const name = snapshot.names.find((each) => each.sheet === now.name && each.name === "SelectedPeriod");
  const row = /\$(\d+)$/.exec(name?.formula ?? "")?.[1];
  return row
    ? { selector: { made: Number(/\d+$/.exec(made.layout.period)![0]) - 1, now: Number(row) - 1 } }
    : {};
}

/** The sheets that are laid out anew where they stand: those that hold nothing but what we compute. */
function statesOf(made: BuiltScorecard, next: BuiltScorecard, ground: Ground): SheetStates[] {
  const { names, snapshot } = ground;
  return next.plan.sheets.flatMap((wanted): SheetStates[] => {
    const before = made.plan.sheets.find(({ name }) => name === wanted.name);
    const now = snapshot.sheets.find(({ name }) => name === wanted.name);
    if (!before || !now || isUsers(wanted)) return [];
    if (wanted.name === names.scorecard)
      return [
        { made: before, next: wanted, now, anatomy: anatomies.scorecard, ...selectorOf(made, now, snapshot) },
      ];
    if (wanted.name === names.dictionary)
      return [{ made: before, next: wanted, now, anatomy: anatomies.dictionary }];
    if (!standsAsMade(before, now)) throw new LayoutLost(now.name);
    return [{ made: before, next: wanted, now }];
  });
}

/** Tables to fill in and drawings that are moved by hand are the user's. */
const isUsers = ({ tables = [], shapes = [] }: SheetPlan): boolean => tables.length + shapes.length > 0;

/** Most of what was written stands where it was written: nobody has inserted rows there. */
function standsAsMade(made: SheetPlan, now: SheetSnapshot): boolean {
  let [texts, found] = [0, 0];
  for (const [row, column, content] of contentsOf(made).cells.entries()) {
    if (typeof content !== "string") continue;
    texts++;
    if (valueAt(now, row, column) === content) found++;
  }
  return found >= texts / 2;
}

function besides(
  made: BuiltScorecard,
  next: BuiltScorecard,
  states: readonly SheetStates[],
  moves: readonly SheetMove[],
  { names, snapshot }: Ground
) {
  const added: SheetPlan[] = [];
  const entry: ChangedSheet[] = [];
  const leftAlone: string[] = [];
  for (const sheet of next.plan.sheets) {
    const now = snapshot.sheets.find(({ name }) => name === sheet.name);
    if (states.some((each) => each.now === now)) continue;
    if (!now) added.push(translated(sheet, moves));
    else if (sheet.name === names.entry) {
      const before = made.plan.sheets.find(({ name }) => name === sheet.name);
      const table = snapshot.tables.find(({ name }) => name === names.entryTable);
      entry.push(changeEntry(before, sheet, now, table));
    } else leftAlone.push(now.name);
  }
  return { added, entry, leftAlone };
}

/** A new sheet, whose formulas speak of sheets whose lines have moved. */
const translated = (sheet: SheetPlan, moves: readonly SheetMove[]): SheetPlan => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map((content) => placedContent(moves, sheet.name, content))),
  })),
});

/** What was changed, put back; and where lines had gone, what referred to them. */
function backSheets(touched: readonly ChangedSheet[], snapshot: Snapshot): SheetPlan[] {
  const back = touched.map((each) => each.back);
  const losing = touched.filter(({ forward }) =>
    forward.existing?.steps.some(({ kind }) => kind.startsWith("delete"))
  );
  if (losing.length === 0) return back;
  const dependents = dependentsOf(
    snapshot,
    losing.map(({ forward }) => forward.name)
  );
  const own = back.map((sheet, i) => ({
    ...sheet,
    blocks: [...sheet.blocks, ...(dependents.sheets.get(sheet.name) ?? [])],
    existing: { ...sheet.existing!, ...(i === 0 ? { bookNames: dependents.names } : {}) },
  }));
  const others = [...dependents.sheets]
    .filter(([name]) => !back.some((sheet) => sheet.name === name))
    .map(([name, blocks]): SheetPlan => ({
      name,
      gridlines: true,
      existing: { clear: [], steps: [] },
      blocks,
      styles: [],
      columnWidths: {},
    }));
  return [...own, ...others];
}

/** The model as it is stored: its addresses are those on the sheet. */
function modelOf(
  model: ScorecardModel,
  next: BuiltScorecard,
  asked: ScorecardRequest,
  move: SheetMove
): ScorecardModel {
  const at = (address: string): string => placedAddress(move, address);
  const row = (shown: number): number => move.rows.final(shown - 1) + 1;
  const { layout } = next;
  const { total, grade, coverage, period, periodStart } = layout;
  return {
    ...next.model,
    id: model.id,
    request: asked,
    layout: {
      ...layout,
      ...{
        total: at(total),
        grade: at(grade),
        coverage: at(coverage),
        period: at(period),
        periodStart: at(periodStart),
      },
      kpis: Object.fromEntries(
        Object.entries(layout.kpis).map(([kpi, { sheet, row: shown, chart, ...cells }]) => [
          kpi,
          {
            sheet,
            row: row(shown),
            ...(Object.fromEntries(
              Object.entries(cells).map(([key, cell]) => [key, at(cell)])
            ) as typeof cells),
            ...(chart ? { chart } : {}),
          },
        ])
      ),
      groups: layout.groups.map((group) => ({
        ...group,
        row: row(group.row),
        weight: at(group.weight),
        score: at(group.score),
      })),
    },
  };
}
