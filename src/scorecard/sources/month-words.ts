/** Months and quarters as words. */

const monthNames = [
  "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
] as const; // prettier-ignore

const fullNames = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
]; // prettier-ignore

/** The number of a month by its English abbreviation of three letters. @example monthOf("Sep")  // 9 */
export const monthOf = (word: string): number | undefined => numberOf(word, monthNames);

/** The number of a month by its full English name. */
export const fullMonthOf = (word: string): number | undefined => numberOf(word, fullNames);

function numberOf(word: string, names: readonly string[]): number | undefined {
  const index = names.indexOf(word.toLowerCase());
  return index < 0 ? undefined : index + 1;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** The number of a Chinese numeral from 1 to 12. @example numeralOf("十一")  // 11 */
export function numeralOf(text: string): number | undefined {
  const index = numerals.indexOf(text);
  return index < 0 ? undefined : index + 1;
}

const quoted = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(",")}}`;

const capital = (name: string): string => name[0].toUpperCase() + name.slice(1);

/** The number of a month as a formula, from its abbreviation; an error for any other text. */
export const monthFormula = (word: string): string => `MATCH(${word},${quoted(monthNames.map(capital))},0)`;

/** The same from its full name. */
export const fullMonthFormula = (word: string): string =>
  `MATCH(${word},${quoted(fullNames.map(capital))},0)`;

/** The number of a Chinese numeral up to twelve as a formula. */
export const numeralFormula = (text: string): string => `MATCH(${text},${quoted(numerals)},0)`;
