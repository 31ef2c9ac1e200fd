import { scorecardSettingPrefix, type ScorecardModel } from "../scorecard/index";
import { pairSheets } from "../scorecard/life/pair-sheets";
import { isInForce, isModel } from "../scorecard/life/stored";
import { readNamedCells } from "../workbook/named-cells";
import { readSettings } from "../workbook/settings";

/** A scorecard that stands in the workbook, with what it shows now. */
export interface ListedScorecard {
  readonly model: ScorecardModel;
  /** Its sheet's name now; the user may have renamed it. */
  readonly sheet: string;
  /** 0–100; undefined while nothing is scored. */
  readonly score?: number;
  readonly grade?: string;
  /** Share of the weight that has a score. */
  readonly coverage?: number;
  /** First day of its period, as a serial. */
  readonly periodStart?: number;
}

/** Names that every scorecard sheet has for its figures. */
const figures = {
  score: "TotalScore",
  grade: "OverallGrade",
  coverage: "WeightCoverage",
  periodStart: "PeriodStart",
};

/**
 * The scorecards of the workbook: their models from its settings, their figures from their sheets.
 * One whose sheet was deleted is left out.
 *
 * @throws WorkbookError
 */
export async function listScorecards(): Promise<readonly ListedScorecard[]> {
  const settings = await readSettings(scorecardSettingPrefix);
  // Those that were laid out anew elsewhere are paired too: their sheets are nobody else's.
  const models = [...settings.values()].filter(isModel);
  if (models.length === 0) return [];
  const { sheets, names } = await readNamedCells(Object.values(figures));
  const pairs = pairSheets(models, sheets, names).filter(({ model }) => isInForce(model));
  return pairs.map(({ model, found: cells }) => ({
    model,
    sheet: cells.sheet,
    score: numberOf(cells.values[figures.score]),
    grade: textOf(cells.values[figures.grade]),
    coverage: numberOf(cells.values[figures.coverage]),
    periodStart: numberOf(cells.values[figures.periodStart]),
  }));
}

/**
 * The models of all scorecards that were made in the workbook, those included whose scorecard sheet
 * was deleted since: their other sheets may still stand.
 *
 * @throws WorkbookError
 */
export async function listModels(): Promise<readonly { readonly model: ScorecardModel }[]> {
  const settings = await readSettings(scorecardSettingPrefix);
  return [...settings.values()].filter(isModel).map((model) => ({ model }));
}

const numberOf = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && !value.startsWith("#") ? value : undefined;
