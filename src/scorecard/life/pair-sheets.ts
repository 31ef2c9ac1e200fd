import type { ScorecardModel } from "../model";

/** A name that every scorecard sheet has of its own. */
export const scorecardSheetName = "TotalScore";

/**
 * The stored models with their sheets among those that have a scorecard's names: by the sheet's name; where just one
 * of each is left over, the sheet was renamed. A model without a sheet is left out.
 *
 * @example pairSheets([{ layout: { sheet: "Scorecard" } }], [{ sheet: "Service 2025" }])  // paired: it was renamed
 */
export function pairSheets<M extends Pick<ScorecardModel, "layout">, S extends { readonly sheet: string }>(
  models: readonly M[],
  sheets: readonly S[]
): readonly { readonly model: M; readonly found: S }[] {
  const sheetOf = (model: M) => sheets.find(({ sheet }) => sheet === model.layout.sheet);
  const lost = models.filter((model) => !sheetOf(model));
  const unknown = sheets.filter(({ sheet }) => !models.some(({ layout }) => layout.sheet === sheet));
  return models.flatMap((model) => {
    const found = sheetOf(model) ?? (lost.length === 1 && unknown.length === 1 ? unknown[0] : undefined);
    return found ? [{ model, found }] : [];
  });
}
