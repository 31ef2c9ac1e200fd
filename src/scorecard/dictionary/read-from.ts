import { columnsRead, isAcross, isRowMeasure, measuresOf, type SourceBook } from "../measure/rows";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";

/**
 * In words where a KPI's numbers come from: each source with the columns that are read, or the sheet on
 * which they are typed in.
 *
 * @example readFrom(row, book, undefined, words)  // "Operations: Good units, Units started"
 */
export function readFrom(
  row: ScorecardRow,
  book: SourceBook,
  entrySheet: string | undefined,
  words: Words
): string {
  if (!row.mapping) return words("byHand", { sheet: entrySheet ?? "" });
  const read = new Map<string, Set<string>>();
  const add = (source: string, names: readonly string[]): void => {
    const known = read.get(source) ?? new Set();
    names.forEach((name) => known.add(name));
    read.set(source, known);
  };
  for (const measure of measuresOf(row.mapping)) {
    if (isAcross(measure)) add(book.source(measure.source).name, [measure.key]);
    if (!isRowMeasure(measure)) continue;
    const columns = columnsRead(measure);
    add(book.source(measure.source).name, columns.length > 0 ? columns : [book.dateColumn(measure).name]);
  }
  const [colon, comma, semicolon] = words.locale === "zh-CN" ? ["：", "、", "；"] : [": ", ", ", "; "];
  return [...read].map(([source, names]) => `${source}${colon}${[...names].join(comma)}`).join(semicolon);
}
