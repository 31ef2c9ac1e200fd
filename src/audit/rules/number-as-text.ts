import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { Usage } from "../book/usage";
import { addressOf, evidenceOf, foundIn, touching } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const numeric =
  /^([-+]?)(?:[$€£¥]|rmb|cny|usd|eur|gbp|us\$|hk\$)?([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%|亿|万|千|百万|bn|mn|m|k)?(?:元|rmb|cny|usd|eur|gbp)?(-?)$/;

/** What stands behind a number and multiplies it; "m" and the like only behind an amount of money. */
const factors: Readonly<Record<string, number>> = {
  "%": 0.01,
  k: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  mn: 1e6,
  百万: 1e6,
  亿: 1e8,
  bn: 1e9,
};

/**
 * The number that a text shows, in the ways of a ledger too: brackets for less than nothing, 万 and 亿, signs of
 * money, full-width digits. Undefined for codes: with leading zeros, or longer than a number can be.
 *
 * @example numberOfText("1,250.50")  // 1250.5
 * @example numberOfText("(1.2万)")   // -12000
 */
export function numberOfText(text: string): number | undefined {
  if (text.length > 30 || /\d\s+\d/.test(text)) return undefined;
  const folded = text.normalize("NFKC").replace(/−/g, "-").replace(/\s+/g, "").toLowerCase();
  const inner = /^\((.+)\)$/.exec(folded)?.[1];
  const [, before = "", after = "", digits = "", unit = "", behind = ""] =
    numeric.exec(inner ?? folded) ?? [];
  if (digits === "" || /^0\d/.test(digits) || digits.replace(/\D/g, "").length > 15) return undefined;
  const signs = [before, after, behind].filter((sign) => sign !== "");
  if (signs.length > (inner === undefined ? 1 : 0)) return undefined;
  const size = Number(digits.replaceAll(",", ""));
  // 0.95 and not 0.9500000000000001: a factor below 1 divides.
  const value = unit === "%" ? size / 100 : Number((size * (factors[unit] ?? 1)).toPrecision(15));
  return inner !== undefined || signs[0] === "-" ? -value : value;
}

/** Written as an amount or a share, and not as a code may be. */
const isAmount = (text: string): boolean => /[^\d\s]/.test(text.normalize("NFKC"));

/** The format in which a number is shown as its text was: shares in per cent. */
function formatOf(text: string): string | undefined {
  const share = /(?:\.(\d+))?\s*%/.exec(text.normalize("NFKC"));
  return share ? `0${share[1] ? `.${"0".repeat(share[1].length)}` : ""}%` : undefined;
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
        if (added.has(sheet.name, at) || isAmongNumbers(sheet, at) || isAmongAmounts(sheet, at))
          cells.push({ ...at, text, value });
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

/** Whether a column holds nothing but numbers kept as text, at least three, and most of them amounts. */
function isAmongAmounts(sheet: SheetView, at: Position): boolean {
  let [all, amounts] = [1, isAmount(String(sheet.value(at.row, at.column))) ? 1 : 0];
  for (const step of [-1, 1])
    for (let row = at.row + step; row >= 0 && !sheet.isBlank(row, at.column); row += step) {
      const text = sheet.value(row, at.column);
      if (typeof text !== "string" || numberOfText(text) === undefined) {
        // Its heading stands above.
        if (step === -1 && sheet.kind(row, at.column) === "text") break;
        return false;
      }
      all += 1;
      if (isAmount(text)) amounts += 1;
    }
  return all >= 3 && 2 * amounts > all;
}

/** Whether the cells above or below are text as well. */
function hasTextColumn(sheet: SheetView, { row, column }: Position): boolean {
  return [row - 1, row + 1].some((r) => r >= 0 && sheet.kind(r, column) === "text");
}

function foundOf(sheet: SheetView, group: readonly TextNumber[]): Found {
  return foundIn(sheet.name, group, both(auditMessages, "numberAsText", { count: group.length }), {
    evidence: evidenceOf(
      sheet.name,
      group,
      ({ text }) => plain(`"${text}"`),
      ({ value }) => plain(value)
    ),
    fix: {
      kind: "setValues",
      sheet: sheet.name,
      cells: group.map((cell) => {
        const format = sheet.numberFormat(cell.row, cell.column);
        const shown = formatOf(cell.text) ?? (format === "@" ? "General" : undefined);
        return {
          address: addressOf(cell),
          before: cell.text,
          value: cell.value,
          ...(shown !== undefined && shown !== format ? { numberFormat: shown } : {}),
        };
      }),
    },
  });
}
