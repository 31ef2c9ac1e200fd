import type { SheetSnapshot } from "../../audit/snapshot";
import { columnLetters, type Rect } from "../../plan/addresses";
import { periodLabel } from "../periods";
import { isDateFormat } from "./date-format";
import { formatAt, valueAt } from "./grid";
import { tidyHeader } from "./headers";
import { isDay } from "./period-text";

export interface HeaderNames {
  readonly names: readonly string[];
  /** Headers that stand over more than one column. */
  readonly duplicates: readonly string[];
}

/**
 * The headers of a range: a date as its month, an empty one as the column's letter in brackets, made
 * different where two are the same, as Excel does in tables.
 *
 * @param shift what the workbook's serials lack of those of the 1900 system
 */
export function headerNames(sheet: SheetSnapshot, rect: Rect, shift = 0): HeaderNames {
  const taken = new Set<string>();
  const duplicates = new Set<string>();
  const names = Array.from({ length: rect.columns }, (_, i) => {
    const column = rect.column + i;
    const value = valueAt(sheet, rect.row, column);
    const format = formatAt(sheet, rect.row, column);
    const isDate = isDay(value) && (format === "" || isDateFormat(format));
    const above = value === "" ? valueAt(sheet, rect.row - 1, column) : "";
    // Of two header rows the first may name what the second leaves blank.
    const named = typeof above === "string" && above.length < 30 ? above : "";
    const plain = isDate ? periodLabel(value + shift, "month", "en-US") : tidyHeader(String(value) || named);
    const wanted = plain === "" ? `[${columnLetters(column)}]` : plain;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      name = `${wanted}${n}`;
      duplicates.add(wanted);
    }
    taken.add(name.toLowerCase());
    return name;
  });
  return { names, duplicates: [...duplicates] };
}
