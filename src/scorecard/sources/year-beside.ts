import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import { absoluteCell, absoluteRange, type Rect } from "../../plan/addresses";
import { numberLiteral, onSheet } from "../../plan/references";
import { valueAt } from "./grid";

/** The year that stands beside headers such as "March": in a row of years above them, in a title, in the sheet's name. */
export interface YearBeside {
  /** The year of a column of the sheet. */
  of(column: number): number | undefined;
  /** As a formula over the columns from first to last; one number where it is the same for all. */
  formula(first: number, last: number): string;
  /** Present where it is the same for all. */
  readonly value?: number;
}

/** Rows above a header in which a title is looked for. */
const titleRows = 12;

const plainYear = (value: CellValue): number | undefined => {
  const match = /^(?:FY ?)?((?:19|20)\d{2})(?:年度?)?$/i.exec(String(value).trim());
  return match ? Number(match[1]) : undefined;
};

/** The one year that a text names. Two different ones leave it open. */
function yearIn(text: string): { year: number; at: number } | undefined {
  const found = [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)];
  return new Set(found.map(([year]) => year)).size === 1
    ? { year: Number(found[0][0]), at: found[0].index + 1 }
    : undefined;
}

/**
 * @param rect the header row's columns
 * @returns undefined where no year stands above the header nor in the sheet's name
 */
export function yearBeside(sheet: SheetSnapshot, rect: Rect): YearBeside | undefined {
  return yearsAbove(sheet, rect) ?? yearInTitle(sheet, rect) ?? yearOfSheet(sheet);
}

function yearsAbove(sheet: SheetSnapshot, rect: Rect): YearBeside | undefined {
  for (const row of [rect.row - 1, rect.row - 2].filter((r) => r >= 0)) {
    const years = Array.from({ length: rect.columns }, (_, i) =>
      plainYear(valueAt(sheet, row, rect.column + i))
    );
    if (years.filter((year) => year !== undefined).length < 2) continue;
    const isNumber = years.every(
      (year, i) => year === undefined || typeof valueAt(sheet, row, rect.column + i) === "number"
    );
    return {
      of: (column) => {
        for (let c = column; c >= rect.column; c--) {
          const year = plainYear(valueAt(sheet, row, c));
          if (year !== undefined) return year;
        }
        return undefined;
      },
      formula: (first, last) => {
        const cells = onSheet(sheet.name, absoluteRange(row, first, row, last));
        const read = isNumber ? cells : `RIGHT(SUBSTITUTE(SUBSTITUTE(${cells},"年",""),"度",""),4)`;
        // Of merged cells only the first holds the year: each column takes that of the last one up to it.
        return `LOOKUP(COLUMN(${cells}),COLUMN(${cells})/(${cells}<>""),${read})`;
      },
    };
  }
  return undefined;
}

function yearInTitle(sheet: SheetSnapshot, rect: Rect): YearBeside | undefined {
  const left = sheet.origin?.column ?? 0;
  for (let row = rect.row - 1; row >= Math.max(0, rect.row - titleRows); row--) {
    for (let column = left; column < rect.column + rect.columns; column++) {
      const value = valueAt(sheet, row, column);
      const found =
        typeof value === "string"
          ? yearIn(value)
          : plainYear(value)
            ? { year: plainYear(value)!, at: 1 }
            : undefined;
      if (!found) continue;
      const formula = `MID(${onSheet(sheet.name, absoluteCell(row, column))},${found.at},4)`;
      return { of: () => found.year, formula: () => formula, value: found.year };
    }
  }
  return undefined;
}

function yearOfSheet(sheet: SheetSnapshot): YearBeside | undefined {
  const found = yearIn(sheet.name);
  return found && { of: () => found.year, formula: () => numberLiteral(found.year), value: found.year };
}
