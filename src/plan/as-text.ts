/** Beginnings that make Excel read an entry as a formula, a command, or as text marked as such. Full-width forms too. */
const marks = /^[\s=+\-@'＝＋－＠]/;

/** A digit, or what may stand before one in a number, an amount of money or an error: 007, .5, ¥3, (4), 2025-03, #N/A. */
const numbers = /^[\d０-９.,%$¢£¤¥€￥（(#]/;

/** Words that Excel turns into a value: TRUE, and months with a day or a year (Mar-25, May 2025). */
const words = /^(true|false)\s*$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;

/**
 * What to hand to Excel so that a cell shows exactly this text, whatever the text begins with.
 *
 * Excel reads what is written to a cell as if it had been typed: "=…" becomes a formula, "007" a number,
 * "Mar-25" a date. A leading apostrophe says that it is text; it is not part of the value.
 *
 * @example asText("=1+1")       // "'=1+1"
 * @example asText("Customers")  // "Customers"
 */
export const asText = (text: string): string => (marks.test(text) || numbers.test(text) || words.test(text) ? `'${text}` : text);
