import type { CellValue } from "../../audit/snapshot";
import type { ColumnKind, PeriodPattern, SourceColumn } from "./source-column";
import { dateOf, periodLabel } from "../periods";
import { isDateFormat } from "./date-format";
import { isError } from "./grid";
import { says } from "./headers";
import { isPlaceholder, isTextNumber } from "./labels";
import { mixedPercents } from "./percent";
import { inOneOrder } from "./day-month";
import { periodPatterns } from "./period-column";
import { isDay } from "./period-text";
import { paddingOf } from "./tidy-text";

type Facts = Omit<SourceColumn, "name" | "index" | "reference">;

/** The cells of a column that count, without the rows of totals. */
export interface ColumnCells {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  /** What the workbook's serials lack of those of the 1900 system. */
  readonly shift?: number;
  /** A1 of the cell at a place in `values`. */
  address(at: number): string;
}

/** Cells that are named one by one; of more only the number is told. */
const named = 20;

/** What a column holds, judged by its cells, their formats and its header. */
export function describeColumn(header: string, { values, formats, address, shift = 0 }: ColumnCells): Facts {
  const present = values.filter((v) => v !== "");
  const shown = formats.filter((_, i) => values[i] !== "");
  const numbers = present.filter((v): v is number => typeof v === "number");
  const distinct = new Set(present.map((v) => (typeof v === "string" ? v.toLowerCase() : v))).size;
  const { kind, patterns, dayMonth } = kindOf(header, present, numbers, shown, distinct);
  const texts = kind === "text" || kind === "id" || kind === "period-text";
  const padding = texts ? paddingOf(present.filter((v): v is string => typeof v === "string")) : undefined;
  const numeric = kind === "date" || kind === "number" || kind === "rating" || kind === "share";
  const isStray = (value: CellValue): boolean => value !== "" && typeof value !== "number";
  const at = (test: (value: CellValue, i: number) => boolean): number[] =>
    values.flatMap((value, i) => (test(value, i) ? [i] : []));
  const strays = numeric ? at(isStray) : [];
  const blanks = at((value) => value === "");
  const percent = numeric && isPercent(shown);
  const mixed = numeric && !percent ? mixedPercents(values) : [];
  return {
    kind,
    ...(patterns ? { pattern: patterns[0], patterns } : {}),
    blanks: blanks.length,
    // A row without a period counts nowhere: as much to be said as a blank among figures.
    ...((numeric || kind === "period-text") && blanks.length > 0
      ? { blankCells: blanks.slice(0, named).map(address) }
      : {}),
    strays: strays.length,
    ...(strays.length > 0
      ? { strayCells: strays.slice(0, named).map((i) => ({ cell: address(i), text: String(values[i]) })) }
      : {}),
    ...textNumbers(values, numeric ? strays : at((value) => value !== ""), address),
    ...(percent ? { percent } : {}),
    ...(mixed.length > 0 ? { mixed: mixed.slice(0, named).map(address) } : {}),
    ...(padding ? { padding } : {}),
    ...(dayMonth ? { dayMonth } : {}),
    ...(kind === "number" && isTime(shown) ? { time: true } : {}),
    distinct,
    ...rangeOf(numbers),
    samples: samplesOf(present, kind, shift),
  };
}

const isPercent = (formats: readonly string[]): boolean =>
  formats.filter((format) => format.replace(/"[^"]*"|\\./g, "").includes("%")).length >=
  0.5 * Math.max(1, formats.length);

/** Hours and minutes as figures: "h:mm", "[h]:mm:ss". */
const isTime = (formats: readonly string[]): boolean =>
  formats.filter((format) => /h/i.test(format) && /m/i.test(format) && !isDateFormat(format)).length >=
  0.5 * Math.max(1, formats.length);

/** Numbers kept as text that are shown as examples. */
const exampled = 2;

function textNumbers(
  values: readonly CellValue[],
  places: readonly number[],
  address: (i: number) => string
): Pick<Facts, "textNumbers" | "textNumberCells"> {
  const found = places.filter((i) => isTextNumber(values[i]));
  if (found.length === 0) return {};
  const textNumberCells = found
    .slice(0, exampled)
    .map((i) => ({ cell: address(i), text: String(values[i]) }));
  return { textNumbers: found.length, textNumberCells };
}

function rangeOf(numbers: readonly number[]): { min?: number; max?: number } {
  if (numbers.length === 0) return {};
  let [min, max] = [Infinity, -Infinity];
  for (const n of numbers) {
    if (n < min) min = n;
    if (n > max) max = n;
  }
  return { min, max };
}

function kindOf(
  header: string,
  present: readonly CellValue[],
  numbers: readonly number[],
  formats: readonly string[],
  distinct: number
): { kind: ColumnKind; patterns?: readonly PeriodPattern[]; dayMonth?: "either" | "mixed" } {
  if (present.length === 0) return { kind: "empty" };
  if (present.every((v) => typeof v === "boolean")) return { kind: "boolean" };
  const placeholders = present.filter((v) => isPlaceholder(v) || isError(v)).length;
  const telling = present.length - placeholders;
  const mostlyNumbers = numbers.length > 0 && numbers.length >= 0.8 * telling;
  if (mostlyNumbers && !isDateColumnWithTexts(present, numbers, header))
    return kindOfNumbers(header, numbers, formats);
  const patterns = periodPatterns(present, header);
  if (patterns) return { kind: "period-text", ...inOneOrder(patterns, present) };
  if (mostlyNumbers) return kindOfNumbers(header, numbers, formats);
  // A column of figures with every third cell "n/a" or a remark is one of figures still.
  if (numbers.length >= 3 && numbers.length >= 0.6 * telling) return kindOfNumbers(header, numbers, formats);
  if (!present.some((v) => typeof v === "string" && !isError(v))) return { kind: "text" };
  return { kind: says(header, "id") || (distinct > 5 && distinct >= 0.95 * present.length) ? "id" : "text" };
}

/** Real dates among which periods stand as text: both are read. */
const isDateColumnWithTexts = (
  present: readonly CellValue[],
  numbers: readonly number[],
  header: string
): boolean =>
  numbers.length < present.length && numbers.every(isDay) && periodPatterns(present, header) !== undefined;

function kindOfNumbers(
  header: string,
  numbers: readonly number[],
  formats: readonly string[]
): { kind: ColumnKind; patterns?: readonly PeriodPattern[] } {
  const dated = formats.filter((format) => format !== "" && isDateFormat(format)).length;
  if (numbers.every(isDay) && (dated >= 0.5 * Math.max(1, formats.length) || says(header, "date")))
    return { kind: "date" };
  if (says(header, "date") && !says(header, "duration")) {
    const patterns = periodPatterns(numbers, header);
    if (patterns) return { kind: "period-text", patterns };
  }
  if (says(header, "id")) return { kind: "id" };
  if (says(header, "rating") && numbers.every((n) => n >= 1 && n <= 5)) return { kind: "rating" };
  if (isPercent(formats) || (says(header, "share") && numbers.every((n) => n >= 0 && n <= 1)))
    return { kind: "share" };
  return { kind: "number" };
}

function samplesOf(present: readonly CellValue[], kind: ColumnKind, shift: number): string[] {
  const show = (value: CellValue): string => {
    if (typeof value === "number" && kind === "date")
      return `${periodLabel(value + shift, "month", "en-US")}-${String(dateOf(value + shift).day).padStart(2, "0")}`;
    return typeof value === "number" ? String(Math.round(value * 1e6) / 1e6) : String(value);
  };
  return [...new Set(present.slice(0, 50).map(show))].slice(0, 4);
}
