import type { ScorecardModel } from "../model";
import { markedSheet } from "../sheet-marks";

/** A name that every scorecard sheet has of its own. */
export const scorecardSheetName = "TotalScore";

/**
 * The stored models with their sheets among those that have a scorecard's names: by the hidden name that follows the
 * sheet, else by the sheet's name; where just one of each is left over that has no such name, the sheet was renamed.
 * A model without a sheet is left out, and so is a sheet that the user has copied.
 *
 * @param names of the workbook
 * @example pairSheets([{ layout: { sheet: "Scorecard" } }], [{ sheet: "Service 2025" }], [])  // paired: it was renamed
 */
export function pairSheets<
  M extends Pick<ScorecardModel, "layout" | "marks">,
  S extends { readonly sheet: string },
>(
  models: readonly M[],
  sheets: readonly S[],
  names: readonly { readonly name: string; readonly sheet?: string; readonly formula: string }[]
): readonly { readonly model: M; readonly found: S }[] {
  const there = sheets.map(({ sheet }) => sheet);
  const marked = new Map(models.map((model) => [model, markedSheet(model, "scorecard", names, there)]));
  const sheetOf = (model: M): S | undefined => {
    const mark = marked.get(model);
    const name = typeof mark === "object" ? mark.sheet : model.layout.sheet;
    return sheets.find(({ sheet }) => sheet === name);
  };
  const lost = models.filter((model) => !sheetOf(model) && marked.get(model) === undefined);
  const unknown = sheets.filter((each) => !models.some((model) => sheetOf(model) === each));
  return models.flatMap((model) => {
    const left = lost.length === 1 && lost[0] === model && unknown.length === 1 ? unknown[0] : undefined;
    const found = sheetOf(model) ?? left;
    return found ? [{ model, found }] : [];
  });
}
