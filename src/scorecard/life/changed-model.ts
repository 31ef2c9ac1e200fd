import type { BuiltScorecard, ScorecardModel } from "../model";
import type { ScorecardRequest } from "../request";
import { placedAddress, type SheetMove } from "./translate";

/** The model as it is stored: its addresses are those on the sheet. */
export function modelOf(
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
