import type { SheetSnapshot } from "../../audit/snapshot";
import { columnLetters, type Rect } from "../../plan/addresses";
import { periodLabel } from "../periods";
import { isDateFormat } from "./date-format";
import { formatAt, valueAt } from "./grid";
import { tidyHeader } from "./headers";
import { pairedHeaders, pairedName, type PairedHeader } from "./paired-headers";
import { isDay } from "./period-text";

export interface HeaderNames {
  readonly names: readonly string[];
  /** Present where headers stand in two rows: what they say, and what the lower row alone would be called. */
  readonly paired?: readonly (PairedHeader | undefined)[];
  readonly lower?: readonly string[];
  /** Headers that stand over more than one column. */
  readonly duplicates: readonly string[];
}

/**
 * The headers of a range: a date as its month, an empty one as the column's letter in brackets, made
 * different where two are the same, as Excel does in tables. Where KPIs and kinds of figures stand in two
 * rows, both make the name.
 *
 * @param shift what the workbook's serials lack of those of the 1900 system
 * @param columns the names of a table's columns, which are different already
 */
export function headerNames(
  sheet: SheetSnapshot,
  rect: Rect,
  shift = 0,
  columns?: readonly string[]
): HeaderNames {
  const places = Array.from({ length: rect.columns }, (_, i) => rect.column + i);
  const inRow = (row: number) => places.map((column) => valueAt(sheet, row, column));
  const asText = (row: number, column: number): string => {
    const value = valueAt(sheet, row, column);
    const format = formatAt(sheet, row, column);
    const isDate = isDay(value) && (format === "" || isDateFormat(format));
    return isDate ? periodLabel(value + shift, "month", "en-US") : tidyHeader(String(value));
  };
  const lower: HeaderNames = columns
    ? { names: columns, duplicates: [] }
    : different(
        places.map((column) => {
          // Of two header rows the first may name what the second leaves blank.
          const above = valueAt(sheet, rect.row, column) === "" ? valueAt(sheet, rect.row - 1, column) : "";
          const named = typeof above === "string" && above.length < 30 ? tidyHeader(above) : "";
          return asText(rect.row, column) || named || `[${columnLetters(column)}]`;
        })
      );
  const paired = pairedHeaders(inRow(rect.row - 1), columns ?? inRow(rect.row));
  if (!paired) return lower;
  const labels = paired.map((each, i) => {
    if (!each) return lower.names[i];
    const date = isDay(each.about) ? periodLabel(each.about + shift, "month", "en-US") : undefined;
    return pairedName(date ?? tidyHeader(String(each.about)), each);
  });
  return { ...different(labels), paired, lower: lower.names };
}

/** Names of which those that stand already get a number. */
function different(wanted: readonly string[]): HeaderNames {
  const taken = new Set<string>();
  const duplicates = new Set<string>();
  const names = wanted.map((plain) => {
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      name = `${plain}${n}`;
      duplicates.add(plain);
    }
    taken.add(name.toLowerCase());
    return name;
  });
  return { names, duplicates: [...duplicates] };
}
