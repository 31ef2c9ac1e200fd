import type { Snapshot } from "../../audit/snapshot";
import type { LinesWanted } from "../../plan/lines";
import type { Plan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import { scorecardKpis, scorecardSettingPrefix } from "../build-scorecard";
import type { ScorecardModel } from "../model";
import type { ScorecardRequest } from "../request";
import { isMapped } from "../rows/rows";
import { marksAgain } from "../sheet-marks";
import { changeSheet, isNothing, moveOf } from "./change-sheet";
import { modelOf } from "./changed-model";
import { besides, type LeftAlone } from "./besides";
import { dependentsOf } from "./dependents";
import { goingLines } from "./going-lines";
import { groundOf, laidOut, namesNeeded, type Ground } from "./ground";
import { readFrom } from "./open-scorecard";
import { SourceGone, sourcesRead, withPresentSources } from "./present-sources";
import { renamesOf, withRenamedLog } from "./renames";
import { statesOf } from "./sheet-states";
import { backSheets, withLed } from "./take-back";

export interface ScorecardChange {
  readonly plan: Plan;
  /** Takes the plan back. */
  readonly back: Plan;
  /** Rows and columns that go for good: how they look and what is commented on them can be put back once it was read. */
  readonly going: readonly LinesWanted[];
  readonly model: ScorecardModel;
  /** Cells of the scorecard sheet where a value typed over a formula stays. */
  readonly typedOver: readonly string[];
  /** Cells of the user's own that stood beside KPIs that go, and went with them. */
  readonly gone: readonly string[];
  /** Cells elsewhere whose formulas refer to KPIs that go, with their sheets: they show #REF! afterwards. */
  readonly losing: readonly string[];
  /** Sheets of the scorecard that hold the user's own work and do not follow, each with the reason. */
  readonly leftAlone: readonly LeftAlone[];
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
 * @param shapes those of its diagrams as they stand, by sheet; as they were drawn where that is not known
 * @throws LayoutLost, CellsInTheWay, SourceGone
 */
export function changeScorecard(
  asMade: ScorecardModel,
  sheet: string,
  wanted: ScorecardRequest,
  snapshot: Snapshot,
  shapes?: ReadonlyMap<string, ShapeStates>
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
  const renamed = renamesOf(made, next, moves[0], ground);
  const {
    added,
    changed: others,
    settings,
    leftAlone,
  } = besides({ made, next, states, moves, renamed, ...(shapes ? { shapes } : {}) }, ground);
  const sheets = [...withRenamedLog(changed, moves, renamed, ground), ...others];
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
      settings: { ...settings, [scorecardSettingPrefix + model.id]: newModel },
      ...(isVisible ? { select: { sheet, address: newModel.layout.period } } : {}),
    },
    back: { sheets: backSheets(touched, dependents) },
    going: goingLines(states, moves),
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
