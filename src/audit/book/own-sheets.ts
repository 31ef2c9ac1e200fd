import { analysisMark, rollUpMark } from "../../plan/made-sheets";
import type { Book } from "./book";

/** Settings that hold a scorecard's model begin so. */
const modelPrefix = "kpi-scorecard.";

/** Names that only sheets of this add-in have for themselves: they tell them also after a rename. */
const ownNames: ReadonlySet<string> = new Set(["TotalScore", analysisMark, rollUpMark]);

/**
 * The sheets that scorecards of this add-in are laid out on. Their formulas are written by it and nobody is to
 * change them by hand, so that rules about style do not look at them. What scorecards say is looked at by rules
 * of their own.
 */
export const ownSheets = (book: Book): ReadonlySet<string> =>
  book.once("own-sheets", () => {
    const names = [...book.settings(modelPrefix).values()].flatMap((model) => {
      const sheets =
        typeof model === "object" && model !== null && "sheets" in model ? model.sheets : undefined;
      return typeof sheets === "object" && sheets !== null ? Object.values(sheets) : [];
    });
    const marked = book.names.flatMap(({ name, sheet }) =>
      sheet !== undefined && ownNames.has(name) ? [sheet] : []
    );
    return new Set([...names.filter((name) => typeof name === "string"), ...marked]);
  });

/**
 * Those of them that only work with what a scorecard says: a comparison of periods, the required run rate. Each row
 * has a formula of its own there, and what is to be said of its weights is said of the scorecard.
 */
export const analysisSheets = (book: Book): ReadonlySet<string> =>
  book.once(
    "analysis-sheets",
    () =>
      new Set(
        book.names.flatMap(({ name, sheet }) => (name === analysisMark && sheet !== undefined ? [sheet] : []))
      )
  );
