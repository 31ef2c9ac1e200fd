import type { CellValue } from "../../audit/snapshot";
import type { ColumnKind, PeriodPattern, SourceColumn } from "../model";
import { periodLabel, dateOf } from "../periods";
import { says } from "./headers";
import { isError } from "./grid";
import { periodPatternOf } from "./period-text";

type Facts = Omit<SourceColumn, "name" | "index" | "reference">;

/** A number format that shows a date: outside quotes and brackets it has a year, a day, or a month beside one. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yde]/i.test(bare.replace(/general|red|e[+-]/gi, "")) || /年|月/.test(format);
}

/** Days from 1990 to 2100: what a date in a business workbook looks like as a number. */
const looksLikeDate = (n: number): boolean => n >= 32874 && n < 73051;

/** What a column holds, judged by its cells, their formats and its header. */
export function describeColumn(
  header: string,
  values: readonly CellValue[],
  formats: readonly string[]
): Facts {
  const present = values.filter((v) => v !== "");
  const numbers = present.filter((v): v is number => typeof v === "number");
  const texts = present.filter((v): v is string => typeof v === "string" && !isError(v));
  const distinct = new Set(present.map((v) => (typeof v === "string" ? v.toLowerCase() : v))).size;
  const { kind, pattern } = kindOf(header, present, numbers, texts, formats, distinct);
  const numeric = kind === "date" || kind === "number" || kind === "rating" || kind === "share";
  let min = Infinity;
  let max = -Infinity;
  for (const n of numbers) {
    if (n < min) min = n;
    if (n > max) max = n;
  }
  return {
    kind,
    ...(pattern ? { pattern } : {}),
    blanks: values.length - present.length,
    strays: numeric ? present.length - numbers.length : 0,
    distinct,
    ...(numbers.length > 0 ? { min, max } : {}),
    samples: samplesOf(present, kind),
  };
}

function kindOf(
  header: string,
  present: readonly CellValue[],
  numbers: readonly number[],
  texts: readonly string[],
  formats: readonly string[],
  distinct: number
): { kind: ColumnKind; pattern?: PeriodPattern } {
  if (present.length === 0) return { kind: "empty" };
  if (present.every((v) => typeof v === "boolean")) return { kind: "boolean" };
  if (numbers.length >= 0.8 * present.length) return kindOfNumbers(header, numbers, formats);
  const pattern = periodPatternOf(present.map(String));
  if (pattern && (pattern !== "yyyy" || says(header, "date"))) return { kind: "period-text", pattern };
  if (texts.length === 0) return { kind: "text" };
  return { kind: says(header, "id") || (distinct > 5 && distinct >= 0.95 * present.length) ? "id" : "text" };
}

function kindOfNumbers(
  header: string,
  numbers: readonly number[],
  formats: readonly string[]
): { kind: ColumnKind; pattern?: PeriodPattern } {
  const dated = formats.filter((format) => format !== "" && isDateFormat(format)).length;
  const asDates = numbers.every(looksLikeDate);
  if (asDates && (dated >= 0.5 * Math.max(1, formats.length) || says(header, "date")))
    return { kind: "date" };
  if (says(header, "date")) {
    const pattern = periodPatternOf(numbers.map(String));
    if (pattern) return { kind: "period-text", pattern };
  }
  if (says(header, "id")) return { kind: "id" };
  if (says(header, "rating") && numbers.every((n) => n >= 1 && n <= 5)) return { kind: "rating" };
  const percent = formats.filter((format) => format.includes("%")).length;
  if (
    percent >= 0.5 * Math.max(1, formats.length) ||
    (says(header, "share") && numbers.every((n) => n >= 0 && n <= 1))
  )
    return { kind: "share" };
  return { kind: "number" };
}

function samplesOf(present: readonly CellValue[], kind: ColumnKind): string[] {
  const show = (value: CellValue): string => {
    if (typeof value === "number" && kind === "date")
      return `${periodLabel(value, "month", "en-US")}-${String(dateOf(value).day).padStart(2, "0")}`;
    return typeof value === "number" ? String(Math.round(value * 1e6) / 1e6) : String(value);
  };
  return [...new Set(present.slice(0, 50).map(show))].slice(0, 4);
}
