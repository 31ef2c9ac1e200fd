import { signOffMessages } from "../../i18n/sign-off";
import { sentence, type Locale } from "../../i18n/sentence";
import { columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { pageWide } from "../page-footer";
import { wordsIn } from "../words";
import type { SealedRow } from "./chain";
import { shownKeys, shownOf, type ShownKey, type SignOffContent } from "./content";
import { columnsFrom, continuation, ledgerName } from "./read-ledger";

/** Text beyond this many characters goes on in the next cell: what Excel takes in a cell without reserve. */
const cellLength = 8000;

const headerRow = 3;
const columns = columnsFrom(0);

const widths: Readonly<Record<ShownKey, number>> = {
  number: 48,
  scorecard: 240,
  period: 110,
  signedBy: 140,
  signedAt: 180,
  note: 220,
  total: 84,
  grade: 64,
  coverage: 84,
  version: 96,
};

/** The cells of a row of the ledger, from its first column. */
export function ledgerCells(
  content: SignOffContent,
  { text, previous, hash }: SealedRow
): (string | number)[] {
  const shown = shownOf(content);
  return [...shownKeys.map((key) => shown[key] as string | number), previous, hash, ...parts(text)];
}

/** How the cells of a row are shown, by position; further cells as General. */
export const ledgerFormats: readonly string[] = shownKeys.map((key) =>
  key === "total" ? "0.0" : key === "coverage" ? "0.0%" : "General"
);

function parts(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at += cellLength - 1)
    found.push(`${at === 0 ? "" : continuation}${text.slice(at, at + cellLength - 1)}`);
  return found;
}

/** The ledger's sheet with its first row. */
export function ledgerSheet(
  input: { readonly name: string; readonly content: SignOffContent; readonly sealed: SealedRow },
  locale: Locale
): SheetPlan {
  const say = (key: keyof typeof signOffMessages): string => sentence(signOffMessages, key, locale);
  const grid = new CellGrid();
  grid.put(0, 0, say("title"));
  grid.put(1, 0, say("about"));
  [...shownKeys, "previous" as const, "hash" as const, "text" as const].forEach((key, i) =>
    grid.put(headerRow, i, say(key))
  );
  const cells = ledgerCells(input.content, input.sealed);
  cells.forEach((value, i) => grid.put(headerRow + 1, i, value));
  const last = Math.max(columns.text, cells.length - 1);
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, headerRow + 1, last));
  grid.style(styles.title, "A1");
  grid.style(
    { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, columns.text)
  );
  grid.style({ ...styles.header, wrap: true }, range(headerRow, 0, headerRow, columns.text));
  grid.style(
    { horizontal: "Center" },
    range(headerRow, columns.shown.number, headerRow + 1, columns.shown.number),
    range(headerRow, columns.shown.grade, headerRow + 1, columns.shown.grade)
  );
  grid.style({ indent: 1 }, range(headerRow, columns.shown.version, headerRow + 1, columns.shown.version));
  const numbers = [columns.shown.total, columns.shown.coverage];
  for (const column of numbers)
    grid.style(
      { horizontal: "Right", numberFormat: ledgerFormats[column] },
      range(headerRow + 1, column, headerRow + 1, column)
    );
  for (const column of numbers)
    grid.style({ horizontal: "Right" }, range(headerRow, column, headerRow, column));
  return {
    name: input.name,
    tabColor: colors.secondary,
    gridlines: false,
    blocks: [grid.block(0, last)!],
    styles: grid.styles,
    columnWidths: {
      ...Object.fromEntries(shownKeys.map((key, i) => [columnLetters(i), widths[key]])),
      [columnLetters(columns.previous)]: 160,
      [columnLetters(columns.hash)]: 160,
      [columnLetters(columns.text)]: 300,
    },
    rowHeights: { "1": 34, "2": 20, "3": 8, "4": 24, "5": 20 },
    names: [{ name: ledgerName, refersTo: range(headerRow, 0, headerRow, 0) }],
    freeze: { rows: headerRow + 1, columns: 2 },
    print: pageWide(say("title"), wordsIn(locale), {
      orientation: "Landscape",
      titleRows: `${headerRow + 1}:${headerRow + 1}`,
      // What was signed is for machines: a page of it would be unreadable, and all else tiny.
      area: `A:${columnLetters(columns.hash)}`,
    }),
  };
}
