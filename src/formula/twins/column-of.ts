const RANGE = /^((?:'(?:[^']|'')*'|[^'!:\s]+)!)?(\$?)([A-Z]{1,3})(\$?)(\d+):(\$?)([A-Z]{1,3})(\$?)(\d+)$/i;

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (column: number): string =>
  column <= 0 ? "" : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/**
 * A column of a table, from 1: of a plain range the range itself, otherwise by INDEX.
 *
 * @example columnOf("$B$3:$C$8", 2)  // "$C$3:$C$8"
 */
export function columnOf(table: string, column: number): string {
  const found = RANGE.exec(table);
  if (!found) return `INDEX(${table},0,${column})`;
  const [, sheet = "", fixed, from, fixedRow, top, , to, lastFixed, bottom] = found;
  const letters = lettersOf(numberOf(from) + column - 1);
  if (numberOf(to) < numberOf(letters)) return `INDEX(${table},0,${column})`;
  return `${sheet}${fixed}${letters}${fixedRow}${top}:${fixed}${letters}${lastFixed}${bottom}`;
}
