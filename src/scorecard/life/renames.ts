import { cell } from "../../plan/addresses";
import type { Block } from "../../plan/plan";
import type { BuiltScorecard } from "../model";
import { wordsIn } from "../words";
import type { ChangedSheet } from "./change-sheet";
import type { Ground } from "./ground";
import { valueAt } from "./keys";
import { anatomies } from "./sheet-states";
import { sheetOf } from "./review-log";
import type { SheetMove } from "./translate";

/**
 * What a KPI's name becomes in the tables that name KPIs: the scorecard's own name for it, be it that of another
 * definition or one that the user has typed on the sheet.
 */
export function renamesOf(
  made: BuiltScorecard,
  next: BuiltScorecard,
  move: SheetMove,
  { now }: Ground
): (name: string) => string {
  const words = wordsIn(made.model.locale);
  const names = new Map<string, string>();
  const wanted = new Map(next.standings.map(({ row }) => [row.kpi.id, words.of(row.kpi.name)]));
  const column = move.columns.present(anatomies.scorecard.names);
  for (const { row } of made.standings) {
    const laid = words.of(row.kpi.name);
    const place = move.rows.present(made.layout.kpis[row.kpi.id].row - 1);
    const standing =
      place === undefined || column === undefined ? "" : String(valueAt(now, place, column)).trim();
    const named = wanted.get(row.kpi.id) ?? laid;
    const last = named === laid ? standing || laid : named;
    for (const each of [laid, standing, named]) if (each && each !== last) names.set(each, last);
  }
  return (name) => names.get(name) ?? name;
}

/** The changed sheets, the KPIs in the review's log called by their names. */
export function withRenamedLog(
  changed: readonly ChangedSheet[],
  moves: readonly SheetMove[],
  renamed: (name: string) => string,
  { log, snapshot }: Ground
): readonly ChangedSheet[] {
  const now = log && sheetOf(snapshot, log.sheet);
  const move = moves.find(({ sheet }) => sheet === log?.sheet);
  if (!log || !now || !move) return changed;
  const [forward, back]: Block[][] = [[], []];
  for (let row = log.rect.row + 1; row <= log.rect.row + log.rows; row++) {
    const name = String(valueAt(now, row, 1));
    const final = move.rows.moved(row);
    if (final === undefined || renamed(name) === name) continue;
    forward.push({ address: cell(final, 1), cells: [[renamed(name)]] });
    back.push({ address: cell(row, 1), cells: [[name]] });
  }
  if (forward.length === 0) return changed;
  return changed.map((each) =>
    each.forward.name === log.sheet
      ? {
          ...each,
          forward: { ...each.forward, blocks: [...each.forward.blocks, ...forward] },
          back: { ...each.back, blocks: [...each.back.blocks, ...back] },
        }
      : each
  );
}
