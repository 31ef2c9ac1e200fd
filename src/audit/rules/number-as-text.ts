import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { Usage } from "../book/usage";
import { addressOf, evidenceOf, foundIn, touching } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const numeric = /^\s*[-+]?\s*(?:[$€£¥￥]\s*)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*%?\s*$/;

/**
 * The number that a text shows; undefined for codes: with leading zeros, or longer than a number can be.
 *
 * @example numberOfText("1,250.50")  // 1250.5
 */
export function numberOfText(text: string): number | undefined {
  if (!numeric.test(text)) return undefined;
  const digits = text.replace(/[^\d.%+-]/g, "");
  if (/^[-+]?0\d/.test(digits) || digits.replace(/\D/g, "").length > 15) return undefined;
  return digits.endsWith("%") ? Number(digits.slice(0, -1)) / 100 : Number(digits);
}

interface TextNumber extends Position {
  readonly text: string;
  readonly value: number;
}

/** Text that should be a number: among numbers in its column or row, or where formulas add up. */
export const numberAsText: Rule = {
  id: "number-as-text",
  severity: "warning",
  group: "workbook",
  ...auditRules["number-as-text"],
  check(book) {
    const added = book.once("added-up", addedUp);
    return book.sheets.flatMap((sheet) => {
      const cells: TextNumber[] = [];
      sheet.each((row, column, text) => {
        if (typeof text !== "string" || sheet.formulaAt(row, column)) return;
        const value = numberOfText(text);
        if (value === undefined || sheet.isSpilled({ row, column })) return;
        if (isHeading(sheet, row, column, value)) return;
        const at = { row, column };
        if (added.has(sheet.name, at) || isAmongNumbers(sheet, at)) cells.push({ ...at, text, value });
      });
      return touching(cells).map((group) => foundOf(sheet, group));
    });
  },
};

const aggregates: ReadonlySet<string> = new Set(
  "SUM AVERAGE MIN MAX PRODUCT MEDIAN STDEV STDEV.S STDEV.P VAR VAR.S VAR.P SUBTOTAL SUMPRODUCT LARGE SMALL".split(
    " "
  )
);

/** Areas of at least two cells that an aggregate takes. */
function addedUp(book: Book): Usage {
  const usage = new Usage();
  for (const cell of book.formulas) {
    for (const { node, within } of cell.pattern.references) {
      if (within.length === 0 || !aggregates.has(within[0].name)) continue;
      for (const area of book.areas(node, cell)) if (area.rows * area.columns > 1) usage.add(area);
    }
  }
  return usage;
}

/** A year or a number above a column of figures, beside other headings. */
function isHeading(sheet: SheetView, row: number, column: number, value: number): boolean {
  const isFirst = row === 0 || sheet.isBlank(row - 1, column);
  if (!isFirst) return false;
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return true;
  const beside = [sheet.kind(row, column - 1), sheet.kind(row, column + 1)];
  return beside.includes("text") && !beside.includes("number");
}

/** How far neighbours are looked at. */
const reach = 8;

function isAmongNumbers(sheet: SheetView, at: Position): boolean {
  return [
    [1, 0],
    [0, 1],
  ].some(([down, across]) => {
    let [numbers, others, near] = [0, 0, 0];
    for (const step of [-1, 1]) {
      for (let n = step; Math.abs(n) <= reach; n += step) {
        const [row, column] = [at.row + n * down, at.column + n * across];
        if (row < 0 || column < 0) break;
        const kind = sheet.kind(row, column);
        if (kind === "blank" && !sheet.formulaAt(row, column)) break;
        if (kind === "number") {
          numbers += 1;
          if (Math.abs(n) === 1) near += 1;
        } else if (kind === "text" && numberOfText(String(sheet.value(row, column))) === undefined) {
          // The label of a row, or the heading of a column, ends the numbers.
          if (Math.abs(n) > 1 || step === -1) break;
          others += 1;
        }
      }
    }
    // Across, a lone code beside figures is the usual thing: its own column must not be of text.
    if (across === 1 && hasTextColumn(sheet, at)) return false;
    return near > 0 && numbers >= 2 && numbers > 2 * others;
  });
}

/** Whether the cells above or below are text as well. */
function hasTextColumn(sheet: SheetView, { row, column }: Position): boolean {
  return [row - 1, row + 1].some((r) => r >= 0 && sheet.kind(r, column) === "text");
}

function foundOf(sheet: SheetView, group: readonly TextNumber[]): Found {
  return foundIn(sheet.name, group, both(auditMessages, "numberAsText", { count: group.length }), {
    evidence: evidenceOf(sheet.name, group, ({ text }) => plain(`"${text}"`)),
    fix: {
      kind: "setValues",
      sheet: sheet.name,
      cells: group.map((cell) => ({
        address: addressOf(cell),
        before: cell.text,
        value: cell.value,
        ...(sheet.numberFormat(cell.row, cell.column) === "@" ? { numberFormat: "General" } : {}),
      })),
    },
  });
}
