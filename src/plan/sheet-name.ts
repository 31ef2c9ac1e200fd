/** Excel's limit for the name of a sheet, in UTF-16 units. */
const maxLength = 31;

const same = (a: string, b: string): boolean => a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");

/** The text as a sheet's name: without the characters that Excel refuses, and short enough. */
export function sheetNameFrom(text: string, room = maxLength): string {
  const clean = text
    .replace(/[\\/?*[\]:\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "");
  const name = [...clean]
    .reduce((kept, char) => (kept.length + char.length <= room ? kept + char : kept), "")
    .trim();
  return name === "" || same(name, "History") ? "Sheet" : name;
}

/**
 * A name that is free: the text itself, or with the first number that is, from 2.
 *
 * @example freeSheetName("Scorecard", ["scorecard"])  // "Scorecard 2"
 */
export function freeSheetName(text: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const name = sheetNameFrom(text, maxLength - suffix.length) + suffix;
    if (!taken.some((other) => same(other, name))) return name;
  }
}

/** A name for a table that no table and no name of the workbook has: letters, digits and underscores. */
export function freeTableName(text: string, taken: readonly string[]): string {
  const base = text.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^(?=\p{N})/u, "_");
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}${n}`;
    if (!taken.some((other) => same(other, name))) return name;
  }
}
