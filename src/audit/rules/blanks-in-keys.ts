import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { Usage } from "../book/usage";
import { keyLists } from "../book/key-columns";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { addressOf, evidenceOf, foundIn, groupBy } from "../found";
import type { Rule } from "../rule";
import { both, plain } from "../words";

interface Padded extends Position {
  readonly text: string;
  readonly trimmed: string;
}

/** Texts with blanks around them where they are compared with others, or stand beside the same text without. */
export const blanksInKeys: Rule = {
  id: "blanks-in-keys",
  severity: "warning",
  group: "workbook",
  ...auditRules["blanks-in-keys"],
  check(book) {
    const compared = new Usage();
    for (const area of keyLists(book)) compared.add(area);
    return book.sheets.flatMap((sheet) => {
      const padded = paddedIn(sheet);
      const twins = withTwins(sheet, padded);
      const faults = padded.filter((cell) => compared.has(sheet.name, cell) || twins.has(cell));
      return [...groupBy(faults, ({ column }) => column).values()].map((cells) =>
        foundIn(sheet.name, cells, both(auditMessages, "blanksInKeys", { count: cells.length }), {
          evidence: evidenceOf(
            sheet.name,
            cells,
            ({ text }) => plain(`"${text}"`),
            ({ trimmed }) => plain(`"${trimmed}"`)
          ),
          fix: {
            kind: "setValues",
            sheet: sheet.name,
            cells: cells.map((cell) => ({
              address: addressOf(cell),
              before: cell.text,
              value: cell.trimmed,
            })),
          },
        })
      );
    });
  },
};

function paddedIn(sheet: SheetView): Padded[] {
  const cells: Padded[] = [];
  sheet.each((row, column, text) => {
    if (typeof text !== "string") return;
    // Excel's own TRIM leaves no-break blanks; to a lookup they are as bad.
    const trimmed = text.trim();
    if (trimmed === text || trimmed === "" || sheet.formulaAt(row, column)) return;
    cells.push({ row, column, text, trimmed });
  });
  return cells;
}

/** Those whose column has the same text without the blanks. */
function withTwins(sheet: SheetView, padded: readonly Padded[]): ReadonlySet<Padded> {
  if (padded.length === 0) return new Set();
  const columns = new Set(padded.map(({ column }) => column));
  const texts = new Set<string>();
  sheet.each((_, column, text) => {
    if (columns.has(column) && typeof text === "string") texts.add(`${column}|${text}`);
  });
  return new Set(padded.filter(({ column, trimmed }) => texts.has(`${column}|${trimmed}`)));
}
