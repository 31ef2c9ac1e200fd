import type { Book } from "./book";

/** Settings that hold a scorecard's model begin so. */
const modelPrefix = "kpi-scorecard.";

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
    return new Set(names.filter((name) => typeof name === "string"));
  });
