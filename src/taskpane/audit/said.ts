import type { Locale, Message } from "../../i18n/sentence";
import type { Evidence, Finding } from "./audit-services";

/** A message in the pane's language. */
export const said = (message: Message, locale: Locale): string =>
  locale === "zh-CN" ? message.zh : message.en;

/** A range with many areas is shown by its first ones. */
const longest = 40;

/** Where a finding stands, for the eye; undefined where it is about the whole workbook. */
export function placeText({ sheet, range }: Pick<Finding, "sheet" | "range">): string | undefined {
  if (sheet === undefined) return undefined;
  if (range === undefined) return sheet;
  return `${sheet}!${range.length > longest ? `${range.slice(0, longest)}…` : range}`;
}

/** The first area of a finding, to go there. */
export const firstPlace = ({
  sheet,
  range = "A1",
}: Pick<Finding, "sheet" | "range">): { sheet: string; address: string } | undefined =>
  sheet === undefined ? undefined : { sheet, address: range.split(",")[0] };

/** The cell of a piece of evidence: "'My card'!B2" → My card, B2. */
export function evidencePlace({ cell }: Evidence): { sheet: string; address: string } | undefined {
  const split = cell?.lastIndexOf("!") ?? -1;
  if (cell === undefined || split < 0) return undefined;
  const sheet = cell.slice(0, split);
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, address: cell.slice(split + 1) };
}

/** Everything that a search looks at. */
export const searchText = (finding: Finding, rule: string, locale: Locale): string =>
  [finding.sentence, ...finding.evidence.map(({ actual }) => actual)]
    .map((message) => said(message, locale))
    .concat(rule, finding.sheet ?? "", finding.range ?? "")
    .join("\n")
    .toLowerCase();
