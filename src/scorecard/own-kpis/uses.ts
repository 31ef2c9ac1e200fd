import { cardTitle } from "../card-title";
import type { ScorecardModel } from "../model";

/**
 * Titles of the scorecards in which a KPI counts. They carry its definition with them: they go on as
 * they are when it is changed or deleted.
 */
export const usesOf = (
  kpi: string,
  scorecards: readonly { readonly model: Pick<ScorecardModel, "request" | "locale"> }[]
): string[] =>
  scorecards
    .filter(({ model: { request } }) => request.own?.some(({ id }) => id === kpi))
    .map(({ model }) => cardTitle(model));
