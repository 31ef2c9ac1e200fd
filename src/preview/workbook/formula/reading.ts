import { parse, parseStructRef, tokenize, type Token } from "@borgar/fx";

/** What a text was read as, for the last few thousand texts. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const result = read(text);
    if (known.size >= 5000) known.clear();
    known.set(text, result);
    return result;
  };
}

/**
 * The tokens of a formula. A workbook says the same few hundred formulas again and again: at each reading, saving
 * and taking back.
 */
export const tokensOf: (formula: string) => readonly Token[] = remembered((formula) => tokenize(formula));

/** The parts of a structured reference; null when the text is none. */
export const structuredReference = remembered((text) => parseStructRef(text) ?? null);

/** True when a text can be read as a formula. */
export const isFormula: (text: string) => boolean = remembered((text) => {
  try {
    // The parser takes the tokens it is given apart: these are its own.
    parse(tokenize(text), { permitArrayRanges: true, permitArrayCalls: true });
    return true;
  } catch {
    return false;
  }
});
