import type { Snapshot } from "../../audit/snapshot";
import type { ScorecardModel } from "../model";
import type { Words } from "../words";
import { valueAt } from "./keys";

/**
 * The sheet on which a scorecard's text periods are read, by its name or, where that was changed, by its
 * title; the name that it had where it is gone, and undefined where the scorecard has none.
 */
export function periodsSheetOf(
  { sheets: { periods } }: ScorecardModel,
  { sheets }: Snapshot,
  words: Words
): string | undefined {
  if (periods === undefined || sheets.some(({ name }) => name === periods)) return periods;
  const start = words("periodsTitle", { title: "" });
  const found = sheets.filter((sheet) => String(valueAt(sheet, 0, 0)).startsWith(start));
  return found.length === 1 ? found[0].name : periods;
}
