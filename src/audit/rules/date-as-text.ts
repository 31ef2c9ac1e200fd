import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";
import { addressOf, evidenceOf, foundIn, groupBy } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const isoDate = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;
const dayFirst = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\s*$/;
const named =
  /^\s*(?:(\d{1,2})[- ]([A-Za-z]{3,9})\.?[- ,]+(\d{4})|([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4}))\s*$/;

/** What a text says as a date; `serial` is absent where day and month could be either way round, or a time follows. */
interface DateText {
  readonly serial?: number;
}

/**
 * Reads a text that is a date with its day.
 *
 * @example dateOfText("2025-03-31")  // { serial: 45747 }
 */
export function dateOfText(text: string): DateText | undefined {
  if (text.length > 30) return undefined;
  const iso = isoDate.exec(text);
  if (iso) {
    const date = dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return date && text.includes(":") ? {} : date;
  }
  const numbers = dayFirst.exec(text);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    const year = numbers[3].length === 4 ? Number(numbers[3]) : 2000 + Number(numbers[3]);
    if (a <= 12 && b <= 12) return a >= 1 && b >= 1 ? {} : undefined;
    return a > 12 ? dateOf(year, b, a) : dateOf(year, a, b);
  }
  const words = named.exec(text);
  if (!words) return undefined;
  const month = months.indexOf((words[2] ?? words[4]).slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? dateOf(Number(words[3] ?? words[6]), month, Number(words[1] ?? words[5])) : undefined;
}

function dateOf(year: number, month: number, day: number): DateText | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2200 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial > 60 ? { serial } : undefined;
}

interface DateCell extends Position, DateText {
  readonly text: string;
}

/** Texts that are dates, in columns of dates: beside real dates, or at least three of them. */
export const dateAsText: Rule = {
  id: "date-as-text",
  severity: "warning",
  group: "workbook",
  ...auditRules["date-as-text"],
  check: ({ sheets, snapshot }) =>
    sheets.flatMap((sheet) => {
      const cells: DateCell[] = [];
      sheet.each((row, column, text) => {
        if (typeof text !== "string" || !/\d/.test(text) || sheet.formulaAt(row, column)) return;
        const date = dateOfText(text);
        if (date) cells.push({ row, column, text, ...date });
      });
      return [...groupBy(cells, ({ column }) => column).values()].flatMap((column) =>
        inColumn(sheet, column, snapshot.date1904 ?? false)
      );
    }),
};

function inColumn(sheet: SheetView, texts: readonly DateCell[], date1904: boolean): Found[] {
  const [{ column }] = texts;
  const dates = texts.filter(({ row }) => isBesideDate(sheet, row, column));
  const many = texts.length >= 3 && texts.length >= (texts[texts.length - 1].row - texts[0].row + 1) / 2;
  const cells = many ? texts : dates;
  if (cells.length === 0) return [];
  const format = dateFormatIn(sheet, cells) ?? "yyyy-mm-dd";
  const fixable = cells.filter(({ serial }) => serial !== undefined);
  return [
    foundIn(sheet.name, cells, both(auditMessages, "dateAsText", { count: cells.length }), {
      evidence: evidenceOf(sheet.name, cells, ({ text }) => plain(`"${text}"`)),
      ...(fixable.length === cells.length
        ? {
            fix: {
              kind: "setValues",
              sheet: sheet.name,
              cells: cells.map((cell) => ({
                address: addressOf(cell),
                before: cell.text,
                value: cell.serial! - (date1904 ? 1462 : 0),
                numberFormat: format,
              })),
            },
          }
        : {}),
    }),
  ];
}

/** Whether a number format shows a date. */
export const isDateFormat = (format: string): boolean =>
  /[ymd年月日]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "")) && format !== "General";

const isDate = (sheet: SheetView, row: number, column: number): boolean =>
  row >= 0 && sheet.kind(row, column) === "number" && isDateFormat(sheet.numberFormat(row, column));

function isBesideDate(sheet: SheetView, row: number, column: number): boolean {
  return [1, 2, 3].some((n) => isDate(sheet, row - n, column) || isDate(sheet, row + n, column));
}

function dateFormatIn(sheet: SheetView, cells: readonly Position[]): string | undefined {
  for (const { row, column } of cells)
    for (const r of [row - 1, row + 1]) if (isDate(sheet, r, column)) return sheet.numberFormat(r, column);
  return undefined;
}
