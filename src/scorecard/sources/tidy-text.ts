/** What people type for blanks and TRIM leaves: tabs and line breaks, the no-break and the ideographic space. */
const otherBlanks = /[\t\n\r\u00a0\u3000]/g;

/**
 * A text without blanks around it and with one blank between its words, as the formula of `tidyFormula` makes it.
 *
 * @example tidyText("\u00a0New  Customers ")  // "New Customers"
 */
export const tidyText = (text: string): string =>
  text.replace(otherBlanks, " ").replace(/ +/g, " ").replace(/^ | $/g, "");

/** The code points of blanks other than the plain one in some texts; undefined where all texts are tidy. */
export function paddingOf(texts: readonly string[]): readonly number[] | undefined {
  const found = new Set<number>();
  let untidy = false;
  for (const text of texts) {
    if (tidyText(text) !== text) untidy = true;
    for (const [blank] of text.matchAll(otherBlanks)) found.add(blank.codePointAt(0)!);
  }
  return untidy ? [...found].sort((a, b) => a - b) : undefined;
}

/** The tidy texts of some cells as a formula. @param padding what `paddingOf` found in them */
export const tidyFormula = (reference: string, padding: readonly number[]): string =>
  `TRIM(${padding.reduce((text, code) => `SUBSTITUTE(${text},UNICHAR(${code})," ")`, reference)})`;
