import { parseRect } from "../../plan/addresses";
import type { Locale } from "../../i18n/sentence";
import { usageError } from "../usage-error";

/** A cell as a line gives it: a value, text, a formula with "=", an error, or blank. */
export type GivenCell = number | string | boolean | null | { readonly error: string };

/** A line of input, checked. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly cells: readonly PlacedCell[];
  readonly formula: string;
}

export interface PlacedCell {
  /** Absent: the sheet on which the formula stands. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly content: GivenCell;
}

/** The errors that a cell may hold. */
const errors = new Set([
  "#N/A",
  "#DIV/0!",
  "#NUM!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Excel's last row and column, from 0. */
const [lastRow, lastColumn] = [1_048_575, 16_383];

/**
 * Reads a line of input.
 *
 * @example parseLine('{"cells":{"A1":90},"formula":"=A1*2"}', 1, "en-US").cells  // [{ row: 0, column: 0, content: 90 }]
 * @throws UsageError with a sentence that names the line
 */
export function parseLine(text: string, number: number, locale: Locale): Line {
  const line = parseJson(text, number, locale);
  const { cells = {}, formula } = (line ?? {}) as { cells?: unknown; formula?: unknown };
  if (typeof formula !== "string" || formula.trim() === "")
    throw usageError("lineNoFormula", locale, { line: number });
  if (typeof cells !== "object" || cells === null || Array.isArray(cells))
    throw usageError("lineCells", locale, { line: number });
  const placed = Object.entries(cells).map(([address, content]) =>
    placeCell(address, content, number, locale)
  );
  return { number, cells: placed, formula: formula.startsWith("=") ? formula : `=${formula}` };
}

function parseJson(text: string, line: number, locale: Locale): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw usageError("lineNotJson", locale, { line, message: (error as Error).message });
  }
}

function placeCell(address: string, content: unknown, line: number, locale: Locale): PlacedCell {
  const split = address.lastIndexOf("!");
  const place = parseRect(address.slice(split + 1));
  const fits =
    place &&
    place.rows * place.columns === 1 &&
    place.row >= 0 &&
    place.row <= lastRow &&
    place.column <= lastColumn;
  if (!fits || split === 0) throw usageError("lineAddress", locale, { line, address });
  if (!isContent(content))
    throw usageError("lineValue", locale, { line, address, example: '{"error": "#REF!"}' });
  const sheet = split < 0 ? {} : { sheet: sheetName(address.slice(0, split)) };
  return { ...sheet, row: place.row, column: place.column, content };
}

/** 'My ''data''' → My 'data'. */
const sheetName = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

function isContent(content: unknown): content is GivenCell {
  if (content === null || ["number", "string", "boolean"].includes(typeof content)) return true;
  return typeof content === "object" && errors.has(String((content as { error?: unknown }).error));
}
