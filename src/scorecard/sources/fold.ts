/** A name without regard to case, width of characters, line breaks and doubled blanks. */
export const foldName = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s_\u00a0\u3000]+/g, " ")
    .trim()
    .toLowerCase();
