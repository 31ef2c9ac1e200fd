import { parseRect } from "../../plan/addresses";
import { statusOfText } from "../diagrams/status-look";
import type { BuiltScorecard } from "../model";
import type { StandingStatus } from "../standing/standing";
import type { Ground } from "./ground";
import { valueAt } from "./keys";
import { anatomies } from "./sheet-states";
import { asPresent, placedAddress, type SheetMove } from "./translate";

/** A KPI as its row on the scorecard sheet shows it now. */
export interface StandingRow {
  readonly kpi: string;
  /** As the sheet calls it. */
  readonly name: string;
  readonly status: StandingStatus;
  readonly actual: number | null;
  readonly target: number | null;
  /** Points that it takes from 100. */
  readonly lost: number;
}

/** What the rows of the scorecard sheet show, in their order; a row that the user has deleted is left out. */
export function standingRows(made: BuiltScorecard, move: SheetMove, { now }: Ground): StandingRow[] {
  const present = asPresent(move);
  return Object.entries(made.layout.kpis).flatMap(([kpi, cells]) => {
    const row = move.rows.present(cells.row - 1);
    if (row === undefined) return [];
    const read = (address: string): unknown => {
      const rect = parseRect(placedAddress(present, address))!;
      return valueAt(now, rect.row, rect.column);
    };
    const number = (address: string): number | null => {
      const value = read(address);
      return typeof value === "number" ? value : null;
    };
    const names = move.columns.present(anatomies.scorecard.names) ?? anatomies.scorecard.names;
    const [weight, points] = [number(cells.effectiveWeight), number(cells.points)];
    return [
      {
        kpi,
        name: String(valueAt(now, row, names)).trim(),
        status: statusOfText(String(read(cells.status))),
        actual: number(cells.actual),
        target: number(cells.target),
        lost: weight === null || points === null ? 0 : 100 * weight - points,
      },
    ];
  });
}
