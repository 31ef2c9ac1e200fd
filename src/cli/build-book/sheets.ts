import type { Locale } from "../../i18n/sentence";
import { optionalSheets, type OptionalSheet, type SheetChoices } from "../../scorecard/index";
import { usageError } from "../usage-error";

/** What a sheet is called on the command line: "strategyMap" is "strategy-map". */
const optionOf = (sheet: OptionalSheet): string => sheet.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/**
 * Reads --sheets: a list with commas, "all" or "none". What is not named is not made.
 *
 * @returns undefined where the option is absent: the template decides
 * @throws UsageError
 * @example parseSheets("analysis,strategy-map", "en-US")  // { analysis: true, review: false, …, strategyMap: true, … }
 */
export function parseSheets(text: string | undefined, locale: Locale): SheetChoices | undefined {
  if (text === undefined) return undefined;
  const asked = text.split(",").map((name) => name.trim());
  const known = [...optionalSheets.map(optionOf), "all", "none"];
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw usageError("oneOf", locale, { option: "--sheets", values: known.join(", "), value: unknown });
  return Object.fromEntries(
    optionalSheets.map((sheet) => [sheet, asked.includes("all") || asked.includes(optionOf(sheet))])
  );
}
