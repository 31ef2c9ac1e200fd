import type { Snapshot } from "../../audit/snapshot";
import { cell, parseRect } from "../../plan/addresses";
import type { Plan } from "../../plan/plan";
import { scorecardKpis } from "../build-scorecard";
import { shift1904 } from "../date-system";
import type { ScorecardModel } from "../model";
import { periodLabel, startOf } from "../periods";
import { logPeriod, reviewColumns, type Missed } from "../review/log";
import { isDay, patternOf, readPeriod } from "../sources/period-text";
import { LayoutLost, moveOf } from "./change-sheet";
import { groundOf, laidOut, type Ground } from "./ground";
import { valueAt } from "./keys";
import { roomInLog } from "./log-room";
import { logWrites } from "./log-writes";
import { readFrom } from "./open-scorecard";
import { sheetOf, type StandingLog } from "./review-log";
import { rowsOf } from "./rows-of";
import { anatomies, selectorOf } from "./sheet-states";
import { standingRows, type StandingRow } from "./standing-rows";
import { asPresent, placedAddress, placedFormula } from "./translate";

/** What the log of a review gets for the period in force. */
export interface ReviewFilling {
  /** Absent where there is nothing to write. */
  readonly plans?: { readonly plan: Plan; readonly back: Plan };
  readonly sheet: string;
  /** What the period is called; "" where the scorecard shows none. */
  readonly period: string;
  /** Rows that come. */
  readonly rows: number;
  /** KPIs that miss their target and stood in the log already. */
  readonly known: number;
}

/**
 * The rows of the period in force for the log of a scorecard's review: one for each KPI that is red or amber
 * on the scorecard sheet, those that lose the most first, in values, with owner and without what people have
 * to say. A KPI that has a row for the period keeps it as it is.
 *
 * @param snapshot with formulas
 * @returns undefined where the scorecard has no review, or its table is gone
 * @throws LayoutLost where the scorecard sheet, or the log, is not what was laid out any more
 */
export function fillReview(
  asMade: ScorecardModel,
  sheet: string,
  snapshot: Snapshot
): ReviewFilling | undefined {
  const ground = groundOf(asMade, sheet, snapshot);
  const { model, words, now, log } = ground;
  const there = log && sheetOf(snapshot, log.sheet);
  if (!log || !there) return undefined;
  if (!log.isAsMade) throw new LayoutLost(log.sheet);
  const { request } = readFrom(laidOut(model.request, ground), ground);
  const made = laidOut(request, ground);
  const [main] = made.plan.sheets;
  const anatomy = { anatomy: anatomies.scorecard, ...selectorOf(made, now, snapshot) };
  const move = moveOf({ made: main, next: main, now, ...anatomy });
  const shift = snapshot.date1904 ? shift1904 : 0;
  const shown = parseRect(placedAddress(asPresent(move), made.layout.periodStart))!;
  const start = valueAt(now, shown.row, shown.column);
  if (typeof start !== "number") return { sheet: log.sheet, period: "", rows: 0, known: 0 };
  const period = startOf(start + shift, request.grain);
  const missed = standingRows(made, move, ground)
    .filter(({ status }) => status === "red" || status === "amber")
    .sort((a, b) => b.lost - a.lost);
  const logged = namesLogged(log, ground, period);
  const coming = missed.filter(({ name }) => !logged.has(name));
  const filling = {
    sheet: log.sheet,
    period: periodLabel(period, request.grain, model.locale),
    rows: coming.length,
    known: missed.length - coming.length,
  };
  if (coming.length === 0) return filling;
  const kpis = new Map(scorecardKpis(request).map((kpi) => [kpi.id, kpi]));
  const owners = new Map(rowsOf(request, snapshot, model.locale).map(({ kpi, owner }) => [kpi, owner]));
  const rows = coming.map((row): Missed => ({
    ...(row as StandingRow & Pick<Missed, "status">),
    kpi: kpis.get(row.kpi)!,
    owner: owners.get(row.kpi) ?? "",
  }));
  const list = made.plan.sheets
    .find(({ name }) => name === log.sheet)
    ?.validations?.flatMap(({ rule }) => (rule.kind === "listRange" ? [rule.source] : []))[0];
  const room = roomInLog(log, there, rows.length);
  const { forward, back } = logWrites(rows, log, room, {
    label: logPeriod(period, request.grain, words, shift),
    kpiList: placedFormula([asPresent(move)], log.sheet, list ?? ""),
    grain: request.grain,
    words,
  });
  const select = { sheet: log.sheet, address: cell(room.first, causeColumn) };
  const isVisible = there.visibility === "Visible";
  return {
    ...filling,
    plans: { plan: { sheets: [forward], ...(isVisible ? { select } : {}) }, back: { sheets: [back] } },
  };
}

/** The names of the KPIs that have a row for a period. */
function namesLogged(log: StandingLog, { snapshot, model }: Ground, period: number): ReadonlySet<string> {
  const sheet = sheetOf(snapshot, log.sheet)!;
  const shift = snapshot.date1904 ? shift1904 : 0;
  const names = new Set<string>();
  for (let row = log.rect.row + 1; row <= log.rect.row + log.rows; row++) {
    const value = valueAt(sheet, row, 0);
    const pattern = isDay(value) ? "date" : patternOf(value);
    const day = pattern && readPeriod(value, [pattern], NaN, shift);
    if (day !== undefined && startOf(day, model.request.grain) === period)
      names.add(String(valueAt(sheet, row, 1)).trim());
  }
  return names;
}

const causeColumn = reviewColumns.indexOf("cause");
