import { scorecardSettingPrefix, type ScorecardModel } from "../scorecard/index";
import { readCells } from "../workbook/read-cells";
import { readSettings } from "../workbook/settings";

/** A scorecard that stands in the workbook, with what it shows now. */
export interface ListedScorecard {
  readonly model: ScorecardModel;
  readonly sheet: string;
  /** 0–100; undefined while nothing is scored. */
  readonly score?: number;
  readonly grade?: string;
  /** Share of the weight that has a score. */
  readonly coverage?: number;
  /** First day of its period, as a serial. */
  readonly periodStart?: number;
}

/**
 * The scorecards of the workbook: their models from its settings, their figures from their sheets.
 * One whose sheet was deleted is left out.
 *
 * @throws WorkbookError
 */
export async function listScorecards(): Promise<readonly ListedScorecard[]> {
  const settings = await readSettings(scorecardSettingPrefix);
  const models = [...settings.values()].filter(isModel);
  const places = models.flatMap(({ layout }) =>
    [layout.total, layout.grade, layout.coverage, layout.periodStart].map((address) => ({
      sheet: layout.sheet,
      address,
    }))
  );
  const cells = await readCells(places);
  return models.flatMap((model, index) => {
    const [total, grade, coverage, periodStart] = cells.slice(4 * index, 4 * index + 4);
    if (!total) return [];
    return [
      {
        model,
        sheet: model.layout.sheet,
        score: numberIn(total),
        grade: textIn(grade),
        coverage: numberIn(coverage),
        periodStart: numberIn(periodStart),
      },
    ];
  });
}

/** Versions that this build can read; a newer one is left alone. */
const isModel = (value: unknown): value is ScorecardModel => (value as ScorecardModel | null)?.version === 1;

const numberIn = (values: readonly (readonly unknown[])[] | undefined): number | undefined =>
  typeof values?.[0]?.[0] === "number" ? values[0][0] : undefined;

const textIn = (values: readonly (readonly unknown[])[] | undefined): string | undefined => {
  const text = values?.[0]?.[0];
  return typeof text === "string" && text !== "" && !text.startsWith("#") ? text : undefined;
};
