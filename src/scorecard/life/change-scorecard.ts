import type { Snapshot } from "../../audit/snapshot";
import type { Plan, SheetPlan } from "../../plan/plan";
import { scorecardKpis, scorecardSettingPrefix } from "../build-scorecard";
import { diagramSettingPrefix, type DiagramRecord } from "../diagrams/diagram";
import type { BuiltScorecard, ScorecardModel } from "../model";
import type { ScorecardRequest } from "../request";
import { isMapped } from "../rows/rows";
import { marksAgain } from "../sheet-marks";
import { changeSheet, isNothing, moveOf, type ChangedSheet, type SheetStates } from "./change-sheet";
import { modelOf } from "./changed-model";
import { dependentsOf } from "./dependents";
import { changeEntry } from "./entry-change";
import { groundOf, laidOut, namesNeeded, type Ground } from "./ground";
import { readFrom } from "./open-scorecard";
import { SourceGone, sourcesRead, withPresentSources } from "./present-sources";
import { statesOf } from "./sheet-states";
import { backSheets, withLed } from "./take-back";
import { placedContent, type SheetMove } from "./translate";

export interface ScorecardChange {
  readonly plan: Plan;
  /** Takes the plan back. */
  readonly back: Plan;
  readonly model: ScorecardModel;
  /** Cells of the scorecard sheet where a value typed over a formula stays. */
  readonly typedOver: readonly string[];
  /** Cells of the user's own that stood beside KPIs that go, and went with them. */
  readonly gone: readonly string[];
  /** Cells elsewhere whose formulas refer to KPIs that go, with their sheets: they show #REF! afterwards. */
  readonly losing: readonly string[];
  /** Sheets of the scorecard that hold the user's own work and were left as they are. */
  readonly leftAlone: readonly string[];
  /** Sheets that the user had deleted and that are laid out anew. */
  readonly anew: readonly string[];
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

/**
 * The plan that turns a scorecard into the one that is asked for, on the sheets that are there: rows and
 * columns come and go where KPIs do, so that whatever refers to a KPI goes on referring to it; comments,
 * cells and formats of the user's stay.
 *
 * @param asked a request that began as `openScorecard(…).request`
 * @throws LayoutLost, CellsInTheWay, SourceGone
 */
export function changeScorecard(
  asMade: ScorecardModel,
  sheet: string,
  wanted: ScorecardRequest,
  snapshot: Snapshot
): ScorecardChange {
  const ground = groundOf(asMade, sheet, snapshot);
  const { model } = ground;
  const asked = fromPresentSources(wanted, asMade, ground);
  const { request: standing } = readFrom(laidOut(model.request, ground), ground);
  const made = laidOut(standing, ground);
  const next = laidOut(asked, { ...ground, names: namesNeeded(asked, ground) });
  const states = statesOf(made, next, ground);
  const moves = states.map((each) => moveOf(each));
  const there = snapshot.sheets.map(({ name }) => name);
  const anew = made.plan.sheets.flatMap(({ name }) => (there.includes(name) ? [] : [name]));
  // What spoke of a sheet that was deleted shows #REF! although the layouts say the same.
  const rewrite = ground.led || anew.length > 0;
  const changed = states.map((each, i) => changeSheet(each, moves[i], moves, snapshot.names, rewrite));
  changed.forEach(({ forward, inTheWay }) => {
    if (inTheWay.length > 0) throw new CellsInTheWay(forward.name, inTheWay);
  });
  const { added, entry, leftAlone } = besides(made, next, states, moves, ground);
  const sheets = [...changed, ...entry];
  const touched = sheets.filter(({ forward }) => !isNothing(forward));
  const dependents = dependentsOf(snapshot, moves);
  const [main] = moves;
  const { marks, names } = marksAgain(model, next.model.sheets, snapshot.names, there);
  const newModel = { ...modelOf(model, next, asked, main), marks };
  const isVisible = ground.now.visibility === "Visible";
  return {
    plan: {
      sheets: [
        ...added,
        ...withLed(
          touched.map(({ forward }) => forward),
          dependents
        ),
      ],
      ...(names.length > 0 ? { names } : {}),
      settings: { [scorecardSettingPrefix + model.id]: newModel, ...diagramsOf(next, added) },
      ...(isVisible ? { select: { sheet, address: newModel.layout.period } } : {}),
    },
    back: { sheets: backSheets(touched, dependents) },
    model: newModel,
    typedOver: changed[0].typedOver,
    gone: changed.flatMap(({ gone }) => gone),
    losing: [...dependents.lost, ...changed.flatMap(({ losing }) => losing)],
    leftAlone,
    anew,
  };
}

/** The request with its sources as they are called now. @throws SourceGone */
function fromPresentSources(
  wanted: ScorecardRequest,
  asMade: ScorecardModel,
  { now, sources, snapshot }: Ground
): ScorecardRequest {
  const { model, missing } = withPresentSources({ ...asMade, request: wanted }, now.name, sources, snapshot);
  const { request } = model;
  const kpis = new Set(scorecardKpis(request).map(({ id }) => id));
  const reading = request.mapping.filter((each) => kpis.has(each.kpi) && isMapped(each)).flatMap(sourcesRead);
  const gone = missing.find((id) => reading.includes(id));
  if (gone !== undefined) throw new SourceGone(gone);
  return request;
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

/** What is remembered of the diagrams on new sheets. */
const diagramsOf = ({ plan }: BuiltScorecard, added: readonly SheetPlan[]): NonNullable<Plan["settings"]> =>
  Object.fromEntries(
    Object.entries(plan.settings ?? {}).filter(
      ([key, value]) =>
        key.startsWith(diagramSettingPrefix) &&
        added.some(({ name }) => name === (value as DiagramRecord).sheet)
    )
  );

/** A new sheet, whose formulas speak of sheets whose lines have moved. */
const translated = (sheet: SheetPlan, moves: readonly SheetMove[]): SheetPlan => ({
  ...sheet,
  blocks: sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) => row.map((content) => placedContent(moves, sheet.name, content))),
  })),
});
