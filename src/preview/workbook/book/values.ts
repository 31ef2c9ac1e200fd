import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../preview-workbook";
import { SHIFT_1904 } from "./date-system";
import { ERRORS } from "./errors";

/** What is in a cell of the grid, as the object model shows it. */
export function toCellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === null || v === undefined) {
    // Rich text keeps its characters in a document with a closing line break.
    return p?.body?.dataStream?.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER && typeof v === "string" && v !== "" && Number.isFinite(Number(v)))
    return Number(v);
  // There is no negative zero in a cell.
  return v === 0 ? 0 : v;
}

/** Whether a cell's content counts as an error. */
export const isErrorCell = (cell: Nullable<ICellData>): boolean =>
  cell?.t !== CellValueType.FORCE_STRING && typeof cell?.v === "string" && ERRORS.has(cell.v);

/** What a write of one value means: cell content, and the number format that typing it implies. */
export interface Entry {
  readonly v: string | number | null;
  readonly t: CellValueType | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const BLANK: Entry = { v: null, t: null };

/**
 * Reads a value as Excel does when it is written or typed: formulas, numbers, percentages, dates and
 * booleans in text; a leading apostrophe and the format "@" keep text as it is.
 */
export function readEntry(value: unknown, numberFormat: string, date1904 = false): Entry {
  if (value === null || value === undefined || value === "") return BLANK;
  if (typeof value === "number") {
    return Number.isFinite(value)
      ? { v: value, t: CellValueType.NUMBER }
      : { v: "#NUM!", t: CellValueType.STRING };
  }
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = String(value);
  if (text.startsWith("'")) return { v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (numberFormat === "@") return { v: text, t: CellValueType.FORCE_STRING };
  if (text.startsWith("=") && text.length > 1) return { v: null, t: null, formula: text };
  if (/^(true|false)$/i.test(text))
    return { v: text.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  if (ERRORS.has(text.toUpperCase())) return { v: text.toUpperCase(), t: CellValueType.STRING };
  return readNumber(text, date1904) ?? { v: text, t: CellValueType.STRING };
}

function readNumber(text: string, date1904: boolean): Entry | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed))
    return { v: Number(trimmed), t: CellValueType.NUMBER };
  const parsed = numfmt.parseValue(trimmed) as { v: unknown; z?: string } | null;
  if (!parsed || typeof parsed.v !== "number") return undefined;
  const shift = date1904 && parsed.z && numfmt.isDateFormat(parsed.z) && parsed.v >= 1 ? SHIFT_1904 : 0;
  return { v: parsed.v - shift, t: CellValueType.NUMBER, ...(parsed.z ? { numberFormat: parsed.z } : {}) };
}

/** The text of a value under a number format, as a wide enough cell shows it. */
export function formatValue(value: CellValue, numberFormat: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const sections = numberFormat.split(";");
    const textual =
      numberFormat !== "General" && numberFormat !== "@" && (sections.length > 3 || /@/.test(numberFormat));
    return textual && !ERRORS.has(value) ? numfmt.format(numberFormat, value, { throws: false }) : value;
  }
  if (numberFormat === "General" || numberFormat === "@")
    return numfmt.format("General", value, { throws: false });
  if (date1904 && numfmt.isDateFormat(numberFormat))
    return numfmt.format(numberFormat, value + SHIFT_1904, { throws: false });
  return numfmt.format(numberFormat, value, { throws: false });
}

/** Excel's word for the type of a value. */
export function valueType(value: CellValue, isError: boolean): string {
  if (value === "") return "Empty";
  if (isError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
