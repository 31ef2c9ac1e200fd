import type { PrintPlan } from "../plan/plan";
import type { Words } from "./words";

/** What stands at the foot of each printed page: the title, the day of printing, and the page of how many. */
export const pageFooter = (title: string, words: Words): NonNullable<PrintPlan["footer"]> => ({
  left: title.replaceAll("&", "&&"),
  center: words("printedOn"),
  right: words("page"),
});

/** A sheet printed one page wide, with that foot. */
export const pageWide = (
  title: string,
  words: Words,
  rest: Omit<PrintPlan, "fitToWidth" | "marginsCm" | "footer">
): PrintPlan => ({ fitToWidth: 1, marginsCm: 1, footer: pageFooter(title, words), ...rest });
